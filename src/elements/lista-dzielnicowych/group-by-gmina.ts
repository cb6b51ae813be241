import type {Gmina} from '../../beats/index.js';
import type {ListedBeat} from './load-list.js';

/** The beats that lie in a gmina; those without any come last, under no gmina. */
export interface GminaGroup {
  readonly gmina: Gmina | undefined;
  readonly beats: readonly ListedBeat[];
}

const collator = new Intl.Collator('pl');

/**
 * Beats under the names of their gminy. A beat in several gminy stands under each: a resident
 * looks under the own one, and needs the phone number there, on paper too.
 */
export function groupByGmina(beats: readonly ListedBeat[]): readonly GminaGroup[] {
  const gminy = new Map(beats.flatMap(({beat}) => beat.gminy.map((one) => [one.teryt, one])));
  const groups: GminaGroup[] = [...gminy.values()]
    .sort((a, b) => collator.compare(a.name, b.name) || a.teryt.localeCompare(b.teryt))
    .map((gmina) => ({
      gmina,
      beats: beats.filter(({beat}) => beat.gminy.some(({teryt}) => teryt === gmina.teryt)),
    }));
  const nowhere = beats.filter(({beat}) => beat.gminy.length === 0);
  return nowhere.length > 0 ? [...groups, {gmina: undefined, beats: nowhere}] : groups;
}
