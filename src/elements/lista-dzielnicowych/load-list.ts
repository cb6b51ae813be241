import type {Backend, Beat, Unit} from '../../backend/index.js';
import {foldedWords} from '../../beats/index.js';

/** A beat with the words by which it is found, folded. */
export interface ListedBeat {
  readonly beat: Beat;
  /** The words of its number: "9 i 10" has three. */
  readonly number: readonly string[];
  readonly words: readonly string[];
}

/** A unit with its beats, in the order of their numbers. */
export interface ListedUnit {
  readonly unit: Unit;
  readonly beats: readonly ListedBeat[];
}

/**
 * The officers of a unit, or of all units that have some.
 *
 * @param id - {@link Unit.id}, or an empty text for all units.
 * @returns `undefined` where the backend knows no such unit.
 */
export async function loadList(
  {units, officers}: Backend,
  id: string,
  signal: AbortSignal,
): Promise<readonly ListedUnit[] | undefined> {
  const withBeats = async (unit: Unit): Promise<ListedUnit> => ({
    unit,
    beats: (await officers.ofUnit(unit.id, signal)).map(listed),
  });
  if (id !== '') {
    const unit = await units.unit(id, signal);
    return unit && [await withBeats(unit)];
  }
  const all = await Promise.all((await units.all(signal)).map(withBeats));
  return all.filter(({beats}) => beats.length > 0);
}

function listed(beat: Beat): ListedBeat {
  const {number, name, areaText, gminy, officer, substitute} = beat;
  const people = [officer, substitute].map((one) => one && `${one.firstName} ${one.lastName}`);
  const texts = [number, name, areaText, ...gminy.map((gmina) => gmina.name), ...people];
  return {
    beat,
    number: foldedWords(number),
    words: [...new Set(foldedWords(texts.filter(Boolean).join(' ')))],
  };
}
