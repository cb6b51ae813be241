import type {LocalityName} from 'rejon/backend';
import type {Locality} from 'rejon/beats';
import {boundsOf, within, type Point} from 'rejon/geo';
import {moved} from '../land/ground.js';
import {gminaNameOf, pointOf, type RegisterEntry} from '../register/register.js';
import {gminy} from './tables/gminy.js';

/** The register's name of the county. */
const district = 'łódzki wschodni';

/** How far around the county its neighbours matter, in metres. */
const neighbourhood = 12_000;

/** The county's towns and villages, in the order of the register. */
export function localitiesOf(register: readonly RegisterEntry[]): readonly Locality[] {
  return register
    .filter(({District}) => District === district)
    .map((entry) => ({
      id: entry.Id,
      name: entry.Name,
      kind: entry.Type === 'city' ? 'miasto' : 'wieś',
      gmina: gminaOf(entry),
      point: pointOf(entry),
    }));
}

/** Places of other counties near this one: its borders run between them and the county's own. */
export function neighboursOf(
  register: readonly RegisterEntry[],
  localities: readonly Locality[],
): readonly Point[] {
  const bounds = boundsOf([[localities.map(({point: {lon, lat}}) => [lon, lat] as const)]]);
  if (bounds === undefined) return [];
  const [west, south, east, north] = bounds;
  const low = moved({lon: west, lat: south}, [-neighbourhood, -neighbourhood]);
  const high = moved({lon: east, lat: north}, [neighbourhood, neighbourhood]);
  return register
    .filter(({District}) => District !== district)
    .map(pointOf)
    .filter((point) => within([low.lon, low.lat, high.lon, high.lat], point));
}

/** The names that a map shows: towns first, then the seats of gminy, then the other villages. */
export function namesOf(localities: readonly Locality[]): readonly LocalityName[] {
  return localities.map(({name, kind, gmina, point}) => {
    const seat = gminy.some((candidate) => candidate.teryt === gmina && candidate.seat === name);
    return {name, point, rank: kind === 'miasto' ? 1 : seat ? 2 : 3};
  });
}

function gminaOf(entry: RegisterEntry): string {
  const gmina = gminy.find(({name}) => name === gminaNameOf(entry));
  if (gmina === undefined) throw new Error(`${entry.Name} lies in an unknown gmina`);
  return gmina.teryt;
}
