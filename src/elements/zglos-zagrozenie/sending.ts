import {Task, TaskStatus} from '@lit/task';
import type {LitElement} from 'lit';

import type {Backend, NewReport, Receipt} from '../../backend/index.js';
import {reportOf} from './draft.js';
import {placeWords} from './place-words.js';
import type {ReportForm} from './report-form.js';
import {newReportKey} from './report-key.js';
import {pl} from './zglos-zagrozenie.messages.js';

/** What {@link Sending} asks of its element. */
export interface SendingOptions {
  readonly backend: () => Backend | undefined;
  /** Called with the area that the report was for: the page may show another one by now. */
  readonly sent: (receipt: Receipt, area: string) => void;
  readonly failed: (error: unknown, area: string) => void;
}

/**
 * Sends the report, one attempt at a time. An attempt whose answer was lost may have arrived all the
 * same, so every version that was sent is kept in the draft until there is a receipt.
 */
export class Sending {
  /** Why the last attempt failed; taken away when the resident leaves the summary. */
  error: unknown;
  /** Whether the receipt is for a version from before the last change. */
  outdated = false;

  readonly #task: Task<readonly [], Receipt>;
  readonly #form: ReportForm;
  readonly #options: SendingOptions;
  /** The area of the last attempt. */
  #area = '';
  /** A receipt that the resident has put away. */
  #seen: Receipt | undefined;

  constructor(host: LitElement, form: ReportForm, options: SendingOptions) {
    this.#form = form;
    this.#options = options;
    this.#task = new Task(host, {
      autoRun: false,
      args: () => [] as const,
      task: (_args, {signal}) => this.#deliver(signal),
      onComplete: (receipt) => options.sent(receipt, this.#area),
      onError: (error) => {
        if (this.#area === form.area) this.error = error;
        options.failed(error, this.#area);
      },
    });
  }

  /** Whether an attempt is on its way. */
  get pending(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  /** What came back once the report had arrived. */
  get receipt(): Receipt | undefined {
    const {status, value} = this.#task;
    return status === TaskStatus.COMPLETE && value !== this.#seen ? value : undefined;
  }

  /** Takes the receipt away: the resident wants to write another report. */
  putAway() {
    this.#seen = this.receipt ?? this.#seen;
  }

  /** Sends; does nothing while the last attempt is still on its way. */
  send() {
    if (this.pending) return;
    this.error = undefined;
    this.#area = this.#form.area;
    void this.#task.run();
  }

  async #deliver(signal: AbortSignal): Promise<Receipt> {
    const backend = this.#options.backend();
    const {draft} = this.#form;
    const {key, attempts, place} = draft;
    if (!backend || !place) throw new Error('Nothing to send');
    // The police read Polish, whatever language the resident does.
    const report = reportOf(draft, place, placeWords(place, pl));
    const earlier = attempts.filter((attempt) => !same(attempt, report));
    this.#form.change({attempts: [...earlier, report]});
    for (const version of [report, ...earlier]) {
      try {
        const receipt = await backend.reports.send(version, key, signal);
        this.outdated = version !== report;
        return receipt;
      } catch (error) {
        if (!isKeySpent(error)) throw error;
      }
    }
    // Another tab has sent its own report under this key: ours is a new one.
    const fresh = newReportKey();
    if (this.#area === this.#form.area) this.#form.change({key: fresh, attempts: [report]});
    return backend.reports.send(report, fresh, signal);
  }
}

const same = (a: NewReport, b: NewReport) => JSON.stringify(a) === JSON.stringify(b);

/** Whether the key belongs to another version of the report already. */
const isKeySpent = (error: unknown) =>
  error instanceof Error &&
  error.name === 'BackendRefused' &&
  'status' in error &&
  error.status === 422;
