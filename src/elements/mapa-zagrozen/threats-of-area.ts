import type {Area, Backend} from '../../backend/index.js';
import {distance, type Bounds, type Point} from '../../geo/index.js';
import type {Language} from '../../i18n/index.js';
import type {Category, ThreatCollection} from '../../threats/index.js';

/** What lies under the threats. */
export interface Land {
  /** Nameless where the webmaster asked for a rectangle. */
  readonly area: Area;
  /** The rectangle that was asked for. */
  readonly bounds?: Bounds | undefined;
}

/** Everything the map and the list of an area show. */
export interface ThreatsOfArea extends Land {
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
 * @param landed - Called with the land as soon as it is known: a map need not wait for the threats.
 */
export async function loadThreats(
  {places, threats}: Backend,
  asked: string | Bounds,
  signal: AbortSignal,
  landed: (land: Land) => void,
): Promise<ThreatsOfArea | undefined> {
  const findLand = async (): Promise<Land | undefined> => {
    const area = typeof asked === 'string' ? await places.area(asked, signal) : nameless;
    const land = area && {area, ...(typeof asked !== 'string' && {bounds: asked})};
    if (land && !signal.aborted) landed(land);
    return land;
  };
  const [land, categories, collection] = await Promise.all([
    findLand(),
    threats.categories(signal),
    threats.ofArea(asked, signal),
  ]);
  return land && collection && {...land, categories, threats: collection};
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
