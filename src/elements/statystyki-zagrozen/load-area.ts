import type {Backend} from '../../backend/index.js';
import {threatArea, type WrittenArea} from '../../element/index.js';
import type {Category, ThreatCollection} from '../../threats/index.js';

/** What the statistics are of, with the code that draws them. */
export interface StatisticsArea {
  /** Absent where a rectangle was asked for. */
  readonly name: string | undefined;
  readonly categories: readonly Category[];
  readonly threats: ThreatCollection;
  readonly figures: typeof import('./figures.js').figures;
}

/** Loads the threats of an area; `undefined` where the backend does not know the area. */
export async function loadArea(
  {places, threats}: Backend,
  written: WrittenArea,
  signal: AbortSignal,
): Promise<StatisticsArea | undefined> {
  const wanted = threatArea(written);
  if (wanted === undefined) return undefined;
  const [area, categories, collection, {figures}] = await Promise.all([
    typeof wanted === 'string' ? places.area(wanted, signal) : undefined,
    threats.categories(signal),
    threats.ofArea(wanted, signal),
    import('./figures.js'),
  ]);
  return collection && {name: area?.name, categories, threats: collection, figures};
}
