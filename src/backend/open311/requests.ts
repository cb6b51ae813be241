import {sources, statuses, type Threat, type ThreatStatus} from '../../threats/index.js';
import {dayIn, pointOf, textOf} from './fields.js';
import type {Row} from './read-answer.js';

/**
 * The numbers by which elements know requests. A service names them as it likes: what is a number stays
 * it, so that links keep working; other names get numbers above in the order in which they come.
 */
export class RequestNumbers {
  readonly #names = new Map<number, string>();
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    if (/^[1-9]\d{0,8}$/.test(name)) return Number(name);
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = firstDrawn + this.#numbers.size;
      this.#numbers.set(name, number);
      this.#names.set(number, name);
    }
    return number;
  }

  /** The name of a request; absent for a number that none has been given. */
  nameOf(number: number): string | undefined {
    return number < firstDrawn ? String(number) : this.#names.get(number);
  }
}

const firstDrawn = 1_000_000_000;

/**
 * A request as a threat; absent when it lacks a name, a kind, a day or a place, without which no map can
 * show it. Its address and its description are left where they are.
 */
export function threatOf(row: Row, numbers: RequestNumbers): Threat | undefined {
  const name = textOf(row.service_request_id);
  const category = textOf(row.service_code);
  const point = pointOf(row);
  const day = dayIn(row.requested_datetime) ?? dayIn(row.updated_datetime);
  if (name === undefined || category === undefined || !point || day === undefined) return undefined;
  const updated = dayIn(row.updated_datetime) ?? day;
  const status = statusOf(row, updated > day);
  const {status: exact, reason: exactReason} = more(row);
  const reason = textOf(exact === status ? exactReason : row.status_notes);
  const agency = textOf(row.agency_responsible);
  return {
    id: numbers.numberOf(name),
    category,
    status,
    source: oneOf(sources, more(row).source) ?? 'public',
    point,
    day,
    updated,
    ...(status !== 'new' && status !== 'verification' && {checked: updated}),
    ...(reason !== undefined && {publicReason: reason}),
    ...(status === 'forwarded' && agency !== undefined && {forwardedTo: agency}),
  };
}

/** GeoReport knows open and closed; our server says more beside it. See docs/decisions/open311.md. */
function statusOf(row: Row, changed: boolean): ThreatStatus {
  const exact = oneOf(statuses, more(row).status);
  if (exact) return exact;
  if (textOf(row.status)?.toLowerCase() === 'closed') return 'confirmed-eliminated';
  return changed ? 'verification' : 'new';
}

const more = ({extended_attributes: more}: Row): Row => (more ?? {}) as Row;

const oneOf = <Value>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);
