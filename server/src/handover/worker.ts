import {setTimeout as pause} from 'node:timers/promises';
import type {FastifyBaseLogger} from 'fastify';
import type {Clock} from '../calendar/warsaw.js';
import type {Database} from '../database/database.js';
import {codeOf} from '../database/unavailable.js';
import {addressRule, type AddressRule} from './addresses.js';
import {failureOf} from './failure.js';
import type {HandedReport} from './handed-report.js';
import type {Mailer} from './mail.js';
import {
  claimDue,
  finish,
  markSent,
  readHandedReport,
  type Channel,
  type Claim,
} from './repository.js';
import type {Target, Targets} from './targets.js';
import {postWebhook} from './webhook.js';

const minute = 60_000;

/** Pauses after the first, second, … failed attempt, in milliseconds; after the last one a row is stuck. */
const pauses = [1, 5, 30, 120, 270].map((minutes) => minutes * minute);

/**
 * How long a claimed row is nobody else's, in milliseconds: longer than both ways together may take, and
 * the clocks of two servers may differ by a minute.
 */
const lease = 2 * minute;

/** Rows that are sent at the same time. */
const most = 5;

/** How long to wait when nothing is due, in milliseconds. */
const interval = 5000;

/** The ways to a target, in the order in which they are tried. */
const channels: readonly Channel[] = ['webhook', 'email'];

/** What a worker needs. */
export interface WorkerOptions {
  readonly database: Database;
  readonly targets: Targets;
  /** Needed where a target has an e-mail address. */
  readonly mailer: Mailer | undefined;
  /** CIDR ranges of private networks that webhooks may be sent into. */
  readonly allow: readonly string[];
  readonly clock: Clock;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn'>;
}

/**
 * Hands reports over to their units, each at least once. Several processes may do so on one database: a row
 * that one of them has claimed is left alone by the others until its lease ends.
 */
export class HandoverWorker {
  readonly #options: WorkerOptions;
  readonly #isAllowed: AddressRule;
  readonly #stopping = new AbortController();
  readonly #cut = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#isAllowed = addressRule(options.allow);
  }

  /** Works until it is stopped. */
  start(): void {
    this.#running = this.#work();
  }

  /**
   * Begins nothing more and waits for what is being sent; what is not through by then is cut off and tried again.
   *
   * @param grace - How long to wait, in milliseconds.
   */
  async stop(grace: number): Promise<void> {
    this.#stopping.abort();
    const timer = setTimeout(() => this.#cut.abort(), grace);
    await this.#running;
    clearTimeout(timer);
  }

  /**
   * Sends what is due, a few rows at most.
   *
   * @returns How many rows were tried.
   */
  async round(): Promise<number> {
    const {database, targets, clock} = this.#options;
    const now = clock();
    const claims = await claimDue(database.kysely, {
      units: targets.units,
      now,
      until: new Date(now.getTime() + lease),
      most,
    });
    const ends = await Promise.allSettled(claims.map((claim) => this.#handOver(claim)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return claims.length;
  }

  async #work(): Promise<void> {
    const {signal} = this.#stopping;
    while (!signal.aborted) {
      const tried = await this.round().catch((error: unknown) => this.#interrupted(error));
      if (tried === 0) await pause(interval, undefined, {signal}).catch(() => undefined);
    }
  }

  async #handOver(claim: Claim): Promise<void> {
    const {database, targets, clock, log} = this.#options;
    const db = database.kysely;
    const report = await readHandedReport(db, claim.id);
    let failure: string | undefined;
    const target = targets.of(claim.unit)!;
    for (const channel of channels) {
      if (target[channel] === undefined || claim.sent.includes(channel)) continue;
      try {
        await this.#send(channel, target, report);
      } catch (error) {
        failure = `${channel} ${failureOf(error).kind}`;
        continue;
      }
      await markSent(db, claim.id, channel);
    }
    // No number beside the time of the line: together they would tell when a report came in.
    if (failure === undefined) {
      await finish(db, claim, {state: 'done'});
      return log.info({handover: 'done'});
    }
    const after = pauses[claim.attempts - 1];
    if (after === undefined) {
      await finish(db, claim, {state: 'stuck', failure});
      return log.warn({handover: 'stuck', failure});
    }
    const due = new Date(clock().getTime() + after);
    await finish(db, claim, {state: 'waiting', due, failure});
    log.warn({handover: 'failed', failure});
  }

  async #send(channel: Channel, {email, webhook}: Target, report: HandedReport): Promise<void> {
    const {mailer, clock} = this.#options;
    const {signal} = this.#cut;
    if (channel === 'email') return mailer!.send(report, email!, signal);
    await postWebhook(report, {...webhook!, isAllowed: this.#isAllowed, now: clock(), signal});
  }

  /** The database is away, as a rule; the leases end by themselves. */
  #interrupted(error: unknown): number {
    const name = error instanceof Error ? error.name : 'unknown';
    this.#options.log.warn({handover: 'interrupted', error: name, code: codeOf(error)});
    return 0;
  }
}
