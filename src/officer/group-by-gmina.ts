import type {Beat} from '../backend/index.js';
import type {Gmina} from '../beats/index.js';

/** What lies in a gmina; what lies in none comes last, under no gmina. */
export interface GminaGroup<Item> {
  readonly gmina: Gmina | undefined;
  readonly items: readonly Item[];
}

const collator = new Intl.Collator('pl');

/**
 * Beats, or what stands for them, under the names of their gminy. A beat in several gminy stands
 * under each: a resident looks under the own one, and needs the phone number there, on paper too.
 */
export function groupByGmina<Item>(
  items: readonly Item[],
  beatOf: (item: Item) => Beat,
): readonly GminaGroup<Item>[] {
  const gminy = new Map(items.flatMap((item) => beatOf(item).gminy).map((one) => [one.teryt, one]));
  const groups: GminaGroup<Item>[] = [...gminy.values()]
    .sort((a, b) => collator.compare(a.name, b.name) || a.teryt.localeCompare(b.teryt))
    .map((gmina) => ({
      gmina,
      items: items.filter((item) => beatOf(item).gminy.some(({teryt}) => teryt === gmina.teryt)),
    }));
  const nowhere = items.filter((item) => beatOf(item).gminy.length === 0);
  return nowhere.length > 0 ? [...groups, {gmina: undefined, items: nowhere}] : groups;
}
