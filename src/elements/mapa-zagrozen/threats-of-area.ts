import type {Area, Backend} from '../../backend/index.js';
import {distance, type Point} from '../../geo/index.js';
import type {Language} from '../../i18n/index.js';
import type {Category, ThreatCollection} from '../../threats/index.js';

/** Everything the map and the list of an area show. */
export interface ThreatsOfArea {
  readonly area: Area;
  readonly categories: readonly Category[];
  readonly threats: ThreatCollection;
}

/** Loads an area with its threats; `undefined` where the backend does not know the area. */
export async function loadThreats(
  {places, threats}: Backend,
  teryt: string,
  signal: AbortSignal,
): Promise<ThreatsOfArea | undefined> {
  const [area, categories, collection] = await Promise.all([
    places.area(teryt, signal),
    threats.categories(signal),
    threats.ofArea(teryt, signal),
  ]);
  return area && collection && {area, categories, threats: collection};
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
