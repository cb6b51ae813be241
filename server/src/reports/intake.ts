import type {NewReport, Receipt, Unit} from 'rejon/backend';
import {distance, type Point} from 'rejon/geo';
import type {ApiOptions} from '../api.js';
import {dayOf, inWarsaw, nextMidnight} from '../calendar/warsaw.js';
import type {County} from '../county/county.js';
import type {Queries} from '../database/tables.js';
import {isLockTimeout} from '../database/unavailable.js';
import {dailyToken, holdDay} from '../day-keys/day-keys.js';
import {Problem} from '../plugins/problem.js';
import {checkReport, invalid, type CheckedReport} from './check-report.js';
import {takeSlot} from './daily-limit.js';
import {keyMarks, receiptServerKey, type KeyMarks} from './receipt-key.js';
import {claimKey, reportOfKey, storeReport, type StoredReport} from './repository.js';
import {snap} from './snap.js';

const hour = 60 * 60 * 1000;
const dayLength = 24 * hour;

/** One report as it comes in. */
export interface Incoming {
  readonly sent: NewReport;
  /** The `Idempotency-Key`, a UUID. */
  readonly key: string;
  readonly ipPrefix: string;
}

/**
 * Takes in reports. Key, limit, report, threat and message to the unit are one transaction: a receipt
 * is given after its commit, and what is refused leaves nothing behind.
 */
export class Intake {
  readonly #options: ApiOptions;
  #serverKey: Uint8Array | undefined;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /**
   * Stores a report, or finds it again by its key.
   *
   * @throws {Problem} `invalid-report`, `report-limit-reached`, `key-reused` or `key-in-flight`.
   */
  async take(incoming: Incoming): Promise<Receipt> {
    const {sent, key, ipPrefix} = incoming;
    const {database, clock, county: memory, threats, dayKeys} = this.#options;
    const now = clock();
    const county = await memory.read();
    const db = database.kysely;
    this.#serverKey ??= await receiptServerKey(db);
    const marks = keyMarks(this.#serverKey, key, canonical(sent));

    const earlier = await reportOfKey(db, marks.keyHash);
    if (earlier) return replay(earlier, marks, county);

    const day = dayOf(now);
    const checked = checkReport(sent, county, day);
    const keyOfDay = await dayKeys.of(day);
    if (!keyOfDay) return this.take(incoming);
    const token = dailyToken(keyOfDay, ipPrefix);
    const stored = await db
      .transaction()
      .execute((transaction) => this.#store(transaction, checked, marks, token, county, now));
    if (stored === 'day-over') return this.take(incoming);
    if (stored === 'key-used')
      return replay((await reportOfKey(db, marks.keyHash))!, marks, county);
    threats.expire();
    return receipt(stored, marks, county);
  }

  /** Stores nothing when the key has been used, or the day's key destroyed, meanwhile. */
  async #store(
    db: Queries,
    {report, area, onMap}: CheckedReport,
    {keyHash, fingerprint, secretHash}: KeyMarks,
    token: Uint8Array,
    county: County,
    now: Date,
  ): Promise<StoredReport | 'key-used' | 'day-over'> {
    const {reportsPerDay, snapMetres, readDays, verifyDays} = this.#options.config;
    const day = dayOf(now);
    if (!(await holdDay(db, day))) return 'day-over';
    if (!(await claimKey(db, {keyHash, fingerprint, day}).catch(inFlight))) return 'key-used';
    if (!(await takeSlot(db, day, token, reportsPerDay))) throw limitReached(now, reportsPerDay);
    // No exact time: with a server's log at hand it would lead to the sender.
    const received = new Date(Math.floor(now.getTime() / hour) * hour);
    const after = (days: number) => new Date(received.getTime() + days * dayLength);
    const unit = unitOf(report.point, county);
    return storeReport(
      db,
      {
        ...{report, area, onMap, secretHash, received},
        receivedOn: day,
        unit: unit?.id ?? invalid('point', 'Tego miejsca nie obsługuje żadna jednostka.'),
        publicPoint: snap(report.point, snapMetres),
        readBy: after(readDays),
        verifyBy: after(verifyDays),
      },
      keyHash,
    );
  }
}

/** The unit of the beat around a point, else the nearest one. */
function unitOf(point: Point, {finder, beats, units}: County): Unit | undefined {
  const found = finder.byPoint(point);
  const beat = found.kind === 'one' ? beats.get(found.beat) : undefined;
  const metres = (unit: Unit) => distance(point, unit.point);
  return beat?.unit ?? [...units.values()].sort((a, b) => metres(a) - metres(b))[0];
}

function replay(
  earlier: StoredReport & {readonly fingerprint: Uint8Array},
  marks: KeyMarks,
  county: County,
): Receipt {
  if (Buffer.compare(earlier.fingerprint, marks.fingerprint) === 0) {
    return receipt(earlier, marks, county);
  }
  throw new Problem(
    'key-reused',
    'Z tym kluczem przyszło już inne zgłoszenie; wczytaj stronę ponownie i wyślij je jeszcze raz.',
  );
}

function receipt(stored: StoredReport, {secret}: KeyMarks, {units}: County): Receipt {
  return {
    number: stored.number,
    secret,
    unit: units.get(stored.unit)!,
    readBy: inWarsaw(stored.read_by),
    verifiedBy: inWarsaw(stored.verify_by),
    onMap: stored.on_map,
  };
}

function limitReached(now: Date, perDay: number): Problem {
  const next = nextMidnight(now);
  const detail =
    perDay === 1
      ? 'Z tego komputera wysłano już dziś zgłoszenie; następne można wysłać jutro.'
      : 'Z tego komputera wysłano już dziś wszystkie zgłoszenia; następne można wysłać jutro.';
  return new Problem('report-limit-reached', detail, {
    retryAt: inWarsaw(next),
    retryAfter: Math.ceil((next.getTime() - now.getTime()) / 1000),
  });
}

function inFlight(error: unknown): never {
  if (!isLockTimeout(error)) throw error;
  throw new Problem(
    'key-in-flight',
    'To zgłoszenie jest właśnie przyjmowane; za chwilę wyślij je ponownie.',
    {retryAfter: 2},
  );
}

/** What was sent, in a fixed order of fields. */
function canonical({category, point, place, day, recurrence, description}: NewReport): string {
  const when = recurrence && [recurrence.weekdays, recurrence.fromHour, recurrence.toHour];
  return JSON.stringify([category, point.lon, point.lat, place, day, when ?? null, description]);
}
