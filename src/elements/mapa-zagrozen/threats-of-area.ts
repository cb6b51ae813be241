import type {Area, Backend} from '../../backend/index.js';
import {distance, type Bounds, type Point} from '../../geo/index.js';
import type {Language} from '../../i18n/index.js';
import type {Category, ThreatCollection} from '../../threats/index.js';

/** Everything the map and the list of an area show. */
export interface ThreatsOfArea {
  /** Nameless where the webmaster asked for a rectangle. */
  readonly area: Area;
  /** The rectangle that was asked for. */
  readonly bounds?: Bounds | undefined;
  readonly categories: readonly Category[];
  readonly threats: ThreatCollection;
}

/** Under a rectangle there is no outline and nothing that the backend would know by name. */
const nameless: Area = {
  teryt: '',
  name: '',
  outline: [],
  parts: [],
  localities: [],
  attribution: '',
};

/**
 * Loads an area with its threats; `undefined` where the backend does not know the area.
 *
 * @param asked - A TERC code, or bounds in degrees.
 */
export async function loadThreats(
  {places, threats}: Backend,
  asked: string | Bounds,
  signal: AbortSignal,
): Promise<ThreatsOfArea | undefined> {
  const bounds = typeof asked === 'string' ? undefined : asked;
  const [area, categories, collection] = await Promise.all([
    typeof asked === 'string' ? places.area(asked, signal) : nameless,
    threats.categories(signal),
    threats.ofArea(asked, signal),
  ]);
  return area && collection && {area, bounds, categories, threats: collection};
}

/** The name of a category in a language, in Polish where it has no other. */
export function categoryName(
  categories: readonly Category[],
  id: string,
  language: Language,
): string {
  const names = categories.find((category) => category.id === id)?.names;
  return names?.[language] ?? names?.pl ?? id;
}

/** The name of the locality nearest to a point. */
export function nearestLocality({localities}: Area, point: Point): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const {name, point: at} of localities) {
    const metres = distance(at, point);
    if (metres < bestDistance) {
      best = name;
      bestDistance = metres;
    }
  }
  return best;
}
