import {OfficerDirectory, beatOfDay, type Beat, type Unit} from 'rejon/backend';
import type {County} from '../county/county.js';

/** The officers of a county on one day. */
export class OfficersOfDay extends OfficerDirectory {
  readonly #county: County;
  readonly #day: string;

  /** @param day - `YYYY-MM-DD` in Poland. */
  constructor(county: County, day: string) {
    super({
      finder: county.finder,
      units: () => [...county.units.values()],
      beats: () => [...county.beats.values()].map((record) => beatOfDay(record, day)),
      beat: (id) => this.beat(id),
    });
    this.#county = county;
    this.#day = day;
  }

  beat(id: string): Beat | undefined {
    const record = this.#county.beats.get(id);
    return record && beatOfDay(record, this.#day);
  }

  /** Every unit, the headquarters first. */
  units(): Unit[] {
    return [...this.#county.units.values()];
  }

  unit(id: string): Unit | undefined {
    return this.#county.units.get(id);
  }
}
