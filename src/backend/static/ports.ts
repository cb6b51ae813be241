import type {Backend} from '../backend.js';
import {NotOffered} from '../errors.js';
import {StaticFolder} from './static-folder.js';
import {staticMeetings} from './static-meetings.js';
import {staticOfficers} from './static-officers.js';
import {staticPlaces} from './static-places.js';
import {staticThreats} from './static-threats.js';
import {staticUnits} from './static-units.js';

/** The ports of a folder: all that is heavy, loaded with the first question. */
export function openPorts(url: URL, fetcher: typeof fetch, now: () => Date): Backend {
  const folder = new StaticFolder(url, fetcher, now);
  return {
    officers: staticOfficers(folder),
    units: staticUnits(folder),
    places: staticPlaces(folder),
    meetings: staticMeetings(folder),
    threats: staticThreats(folder),
    reports: {
      async send() {
        throw new NotOffered(
          'Folder plików nie przyjmuje zgłoszeń. Zadzwoń do dyżurnego jednostki.',
        );
      },
    },
  };
}
