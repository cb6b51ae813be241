import type {Beat, Officer, OfficerAnswer, Unit} from 'rejon/backend';
import {fold, type BeatAnswer} from 'rejon/beats';
import {distance, type Point} from 'rejon/geo';
import type {County} from '../county/county.js';
import {beatOfDay} from './beat-of-day.js';
import {compareNumbers} from './compare-numbers.js';

const names = new Intl.Collator('pl');

/** Most units in one answer about the nearest ones. */
const nearestLimit = 10;

/** The officers of a county on one day. */
export class OfficersOfDay {
  readonly #county: County;
  readonly #day: string;

  /** @param day - `YYYY-MM-DD` in Poland. */
  constructor(county: County, day: string) {
    this.#county = county;
    this.#day = day;
  }

  byAddress(address: string): OfficerAnswer {
    return this.#answer(this.#county.finder.byAddress(address), undefined);
  }

  byPoint(point: Point): OfficerAnswer {
    return this.#answer(this.#county.finder.byPoint(point), point);
  }

  beat(id: string): Beat | undefined {
    const record = this.#county.beats.get(id);
    return record && beatOfDay(record, this.#day);
  }

  /** The beats of a unit in the order of their numbers. */
  ofUnit(unit: string): Beat[] {
    return this.#all()
      .filter((beat) => beat.unit.id === unit)
      .sort((a, b) => compareNumbers(a.number, b.number));
  }

  /**
   * Beats with an officer or a substitute of whose name each typed word begins a word. Best first: those
   * whose last name begins with the first word typed, then by last name.
   */
  byName(typed: string): Beat[] {
    const words = fold(typed).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    return this.#all()
      .flatMap((beat) => {
        const person = [beat.officer, beat.substitute].find((one) => one && hasName(one, words));
        return person ? [{beat, person, first: fold(person.lastName).startsWith(words[0]!)}] : [];
      })
      .sort(
        (a, b) =>
          Number(b.first) - Number(a.first) ||
          names.compare(a.person.lastName, b.person.lastName) ||
          names.compare(a.person.firstName, b.person.firstName),
      )
      .map(({beat}) => beat);
  }

  /** Every unit, the headquarters first. */
  units(): Unit[] {
    return [...this.#county.units.values()];
  }

  unit(id: string): Unit | undefined {
    return this.#county.units.get(id);
  }

  /** Units by distance from a point, nearest first, at most ten. */
  nearestUnits(point: Point): Unit[] {
    return this.units()
      .map((unit) => ({unit, metres: distance(point, unit.point)}))
      .sort((a, b) => a.metres - b.metres)
      .slice(0, nearestLimit)
      .map(({unit}) => unit);
  }

  #all(): Beat[] {
    return [...this.#county.beats.values()].map((record) => beatOfDay(record, this.#day));
  }

  #answer(found: BeatAnswer, point: Point | undefined): OfficerAnswer {
    switch (found.kind) {
      case 'one': {
        const beat = this.beat(found.beat);
        if (beat) return {...found, beat};
        const understood = found.place.label || undefined;
        return this.#none({kind: 'none', reason: 'not-covered', understood}, point);
      }
      case 'several':
        return {
          ...found,
          candidates: found.candidates.map(({beat: id, ...candidate}) => {
            const beat = id === undefined ? undefined : this.beat(id);
            return beat ? {...candidate, beat} : candidate;
          }),
        };
      case 'none':
        return this.#none(found, point);
    }
  }

  /** Adds who to ask instead: the nearest unit, or without a point the county's first. */
  #none(answer: BeatAnswer & {kind: 'none'}, point: Point | undefined): OfficerAnswer {
    const [first] = this.#county.units.values();
    const unit = point ? this.nearestUnits(point)[0] : first;
    return unit ? {...answer, unit} : answer;
  }
}

function hasName(officer: Officer, words: readonly string[]): boolean {
  const parts = fold(`${officer.firstName} ${officer.lastName}`).split(' ');
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}
