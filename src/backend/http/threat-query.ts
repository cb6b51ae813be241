import type {Bounds} from '../../geo/index.js';
import type {ThreatFilter} from '../../threats/index.js';

/** A coordinate to a centimetre, less than a unit of the map; never in the form "1e-7". */
export const degrees = (value: number): string => value.toFixed(7);

/** An area as a parameter of an address: its code, or `west,south,east,north`. */
export const areaQuery = (area: string | Bounds): string =>
  typeof area === 'string' ? area : area.map(degrees).join();

/** A filter as parameters of an address; what lets everything through is left out. */
export function filterQuery(filter: ThreatFilter): Readonly<Record<string, string>> {
  const {categories, statuses, sources, from, to, updatedFrom, weekdays, hours} = filter;
  const parameters = {
    category: join(categories),
    status: join(statuses),
    source: join(sources),
    from,
    to,
    'updated-from': updatedFrom,
    weekday: join(weekdays),
    hour: join(hours),
  };
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, text]],
    ),
  );
}

const join = (set: ReadonlySet<string | number> | undefined) => set && [...set].join();
