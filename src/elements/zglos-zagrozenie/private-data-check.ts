import {Task} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {PrivateDataNote, Seen} from './private-data-note.js';
import type {ReportForm} from './report-form.js';

/** Milliseconds without a key that are a pause in typing. */
const pause = 600;

/**
 * Looks for personal data in the description, in pauses of typing, with code that is loaded for it. It
 * only warns; where the code does not come, nothing is said.
 */
export class PrivateDataCheck {
  #note: PrivateDataNote | undefined;

  readonly #host: LitElement;
  readonly #look: Task<readonly [string], Seen | undefined>;

  constructor(host: LitElement, form: ReportForm) {
    this.#host = host;
    this.#look = new Task(host, {
      args: () => [textOf(form)] as const,
      task: ([text], {signal}) => this.#lookAt(text, signal),
    });
  }

  /** Whether something is said now. */
  get warns(): boolean {
    return this.#look.value !== undefined;
  }

  /**
   * The warning, where there is one.
   *
   * @param live - Whether screen readers hear it as it appears.
   */
  render(live: boolean): TemplateResult {
    const seen = this.#look.value;
    const note = this.#note;
    return html`
      <div class=${seen ? 'private-data' : nothing} id="private-data">
        <p role=${live ? 'status' : nothing}>${seen && note?.sentence(seen)}</p>
        ${seen && note?.pieces(seen)}
      </div>
    `;
  }

  async #lookAt(text: string, signal: AbortSignal): Promise<Seen | undefined> {
    if (text === '') return undefined;
    const [late] = await Promise.all([
      import('./private-data-note.js'),
      new Promise((resolve) => setTimeout(resolve, pause)),
    ]);
    signal.throwIfAborted();
    this.#note ??= new late.PrivateDataNote(this.#host);
    return this.#note.look(text);
  }
}

/** The description where it is on screen; elsewhere nothing is looked for. */
function textOf({draft: {step, description}}: ReportForm): string {
  return step === 'description' || step === 'summary' ? description.trim() : '';
}
