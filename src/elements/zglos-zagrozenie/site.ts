import type {Backend} from '../../backend/index.js';
import type {Category} from '../../threats/index.js';

/** What the form needs to know of the place that it serves. */
export interface Site {
  /** TERC code, as in the attribute. */
  readonly area: string;
  /** Whether the backend knows the area. */
  readonly known: boolean;
  readonly categories: readonly Category[];
}

/**
 * Loads the catalogue, and asks whether the backend knows the area: otherwise a report would be
 * refused only once it is written.
 */
export async function loadSite(
  {places, threats}: Backend,
  area: string,
  signal: AbortSignal,
): Promise<Site> {
  const [found, categories] = await Promise.all([
    places.area(area, signal),
    threats.categories(signal),
  ]);
  return {area, known: found !== undefined, categories};
}
