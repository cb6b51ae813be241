import type {Finder} from '../../beats/index.js';
import type {Places} from '../backend.js';
import type {Suggestion} from '../values.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';
import {hasOfficer} from './memory-officers.js';

/** At most so many lines under a search field. */
const limit = 10;

/** Addresses and areas of a directory. */
export function memoryPlaces({beats, areas}: MemoryData, finder: Finder, gate: Gate): Places {
  const officers = (text: string): Suggestion[] =>
    beats
      .filter((beat) => hasOfficer(beat, text))
      .flatMap(({id, name, officer, substitute}) => {
        const person = officer ?? substitute;
        return person
          ? [{kind: 'officer', ...named(`${person.firstName} ${person.lastName}`, name), beat: id}]
          : [];
      });

  return {
    async suggest(text, signal) {
      await gate('places.suggest', signal);
      return [...finder.suggest(text, limit), ...officers(text)].slice(0, limit);
    },
    async geocode(address, signal) {
      await gate('places.geocode', signal);
      return finder.geocode(address);
    },
    async area(teryt, signal) {
      await gate('places.area', signal);
      return areas.find((area) => area.teryt === teryt);
    },
  };
}

const named = (name: string, detail: string) => ({label: name, detail, address: name});
