import {foldedWords, type BeatAnswer, type Finder} from '../../beats/index.js';
import type {Point} from '../../geo/index.js';
import type {Beat, Officer, OfficerAnswer, Unit} from '../values.js';
import {inOrderOfNumbers} from './compare-numbers.js';
import {withoutTitles} from './without-titles.js';
import {nearestUnits} from './nearest-units.js';

/** What officers are looked up in; beats as they are on the day of the question. */
export interface OfficerSource {
  readonly finder: Finder;
  /** Headquarters first. */
  units(): readonly Unit[];
  beats(): readonly Beat[];
  beat(id: string): Beat | undefined;
}

/** Answers about officers, the same in the browser and on the server. */
export class OfficerDirectory {
  readonly #source: OfficerSource;

  constructor(source: OfficerSource) {
    this.#source = source;
  }

  byAddress(address: string): OfficerAnswer {
    return this.answer(this.#source.finder.byAddress(address));
  }

  byPoint(point: Point): OfficerAnswer {
    return this.answer(this.#source.finder.byPoint(point), point);
  }

  /** The beats of a unit in the order of their numbers. */
  ofUnit(unit: string): Beat[] {
    return inOrderOfNumbers(this.#source.beats().filter((beat) => beat.unit.id === unit));
  }

  /**
   * Beats with an officer or a substitute of whose name each typed word begins a word. Best first: those
   * whose last name begins with the first word typed, then by last name. Titles are left out.
   */
  byName(typed: string): Beat[] {
    const words = foldedWords(withoutTitles(typed));
    const [start] = words;
    if (start === undefined) return [];
    const names = new Intl.Collator('pl');
    return this.#source
      .beats()
      .flatMap((beat) => {
        const person = [beat.officer, beat.substitute].find((one) => one && hasName(one, words));
        if (!person) return [];
        return [{beat, person, first: foldedWords(person.lastName)[0]?.startsWith(start)}];
      })
      .sort(
        (a, b) =>
          Number(b.first) - Number(a.first) ||
          names.compare(a.person.lastName, b.person.lastName) ||
          names.compare(a.person.firstName, b.person.firstName),
      )
      .map(({beat}) => beat);
  }

  /** Units by distance from a point, nearest first, at most ten. */
  nearestUnits(point: Point): Unit[] {
    return nearestUnits(this.#source.units(), point);
  }

  /**
   * An answer of the finder with whole beats, and where there is none with whom to ask instead: the
   * unit nearest to the point, or without a point the headquarters.
   */
  answer(found: BeatAnswer, point?: Point): OfficerAnswer {
    switch (found.kind) {
      case 'one': {
        const beat = this.#source.beat(found.beat);
        if (beat) return {...found, beat};
        const understood = found.place.label || undefined;
        return this.#none({kind: 'none', reason: 'not-covered', understood}, point);
      }
      case 'several':
        return {
          ...found,
          candidates: found.candidates.map(({beat: id, ...candidate}) => {
            const beat = id === undefined ? undefined : this.#source.beat(id);
            return beat ? {...candidate, beat} : candidate;
          }),
        };
      case 'none':
        return this.#none(found, point);
    }
  }

  #none(answer: BeatAnswer & {kind: 'none'}, point: Point | undefined): OfficerAnswer {
    const unit = point ? this.nearestUnits(point)[0] : this.#source.units()[0];
    return unit ? {...answer, unit} : answer;
  }
}

function hasName({firstName, lastName}: Officer, words: readonly string[]): boolean {
  const parts = foldedWords(`${firstName} ${lastName}`);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}
