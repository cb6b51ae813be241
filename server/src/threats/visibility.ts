import {dayNumber, statuses} from 'rejon/threats';
import {addDays} from '../calendar/warsaw.js';
import type {Config} from '../config.js';
import {snapCoordinate} from '../reports/snap.js';

/** Statuses with which a threat leaves the map some time after the decision. */
const passing = new Set([statuses.indexOf('not-confirmed'), statuses.indexOf('joke-or-mistake')]);

/** What the operator has decided about the map. */
export type PublicRules = Pick<Config, 'hideAfterDays' | 'snapMetres'>;

/** What decides whether and where everybody may see a threat. */
interface Stored {
  /** Whether its category is shown on the map. */
  readonly public: boolean;
  readonly status: number;
  /** Days since 1970-01-01. */
  readonly updated: number;
  readonly x: number;
  readonly y: number;
}

/** The one place that decides what of the threats leaves the server. */
export class Visibility {
  readonly #firstDay: number;
  readonly #snapMetres: number;

  /** @param today - `YYYY-MM-DD` in Poland. */
  constructor({hideAfterDays, snapMetres}: PublicRules, today: string) {
    this.#firstDay = hideAfterDays === 0 ? 0 : dayNumber(addDays(today, -hideAfterDays));
    this.#snapMetres = snapMetres;
  }

  /** Whether everybody may see a threat today. */
  shows(threat: Stored): boolean {
    return threat.public && !this.hasPassed(threat.status, threat.updated);
  }

  /** Whether it was found untrue so long ago that the map shows it no more. */
  hasPassed(status: number, updated: number): boolean {
    return passing.has(status) && updated < this.#firstDay;
  }

  /**
   * Where everybody may see it, in quantised Web Mercator. Reports are moved when they come in; what
   * the police or a council has entered may still stand at its house.
   */
  place({x, y}: Pick<Stored, 'x' | 'y'>): {readonly x: number; readonly y: number} {
    return {x: snapCoordinate(x, this.#snapMetres), y: snapCoordinate(y, this.#snapMetres)};
  }
}
