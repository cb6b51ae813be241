import {within} from '../../geo/index.js';
import {columnsOf, LocalThreats, type Category} from '../../threats/index.js';
import {maxCategories} from '../../threats/new-columns.js';
import type {Backend, Threats} from '../backend.js';
import {NotOffered} from '../errors.js';
import {allRequests} from './all-requests.js';
import {textOf} from './fields.js';
import type {Open311Client} from './open311-client.js';
import {open311Reports, type Wait} from './open311-reports.js';
import {RequestNumbers, threatOf} from './requests.js';
import {services, unlisted} from './services.js';

/** The ports of a GeoReport service, which knows requests and nothing of officers, units and places. */
export function open311Ports(client: Open311Client, now: () => Date, wait: Wait): Backend {
  return {
    officers: {
      byAddress: notOffered,
      byPoint: notOffered,
      byName: nothing,
      ofUnit: nothing,
      beat: absent,
    },
    units: {all: nothing, unit: absent, nearest: nothing},
    places: {suggest: nothing, geocode: nothing, area: absent},
    meetings: {upcoming: nothing},
    threats: open311Threats(client, now),
    reports: open311Reports(client, wait),
  };
}

function open311Threats(client: Open311Client, now: () => Date): Threats {
  const numbers = new RequestNumbers();
  /** Kinds that only requests name: services drop them from their list and keep the requests. */
  const old = new Map<string, Category>();

  const categories = async (signal: AbortSignal) => {
    const listed = await services(client, signal);
    const ids = new Set(listed.map(({id}) => id));
    return [...listed, ...[...old.values()].filter(({id}) => !ids.has(id))].slice(0, maxCategories);
  };

  return {
    categories,
    // The service has one area, its own, and no codes for it.
    async ofArea(area, signal) {
      const rows = await allRequests(client, now(), signal);
      for (const row of rows) {
        const id = textOf(row.service_code);
        if (id !== undefined) old.set(id, unlisted(id, textOf(row.service_name)));
      }
      const ids = (await categories(signal)).map(({id}) => id);
      const known = new Set(ids);
      const threats = rows
        .flatMap((row) => threatOf(row, numbers) ?? [])
        .filter(
          ({category, point}) =>
            known.has(category) && (typeof area === 'string' || within(area, point)),
        );
      return new LocalThreats(columnsOf(threats, ids));
    },
    async threat(id, signal) {
      const name = numbers.nameOf(id);
      const rows = name === undefined ? [] : await client.find(['requests', name], {}, signal);
      return rows?.[0] && threatOf(rows[0], numbers);
    },
    async confirm() {
      throw new NotOffered('Ta usługa nie przyjmuje potwierdzeń.');
    },
    feed: () => undefined,
  };
}

const nothing = async () => [];
const absent = async () => undefined;
const notOffered = async () => {
  throw new NotOffered('Usługa Open311 nie zna dzielnicowych.');
};
