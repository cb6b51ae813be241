import {initialState, Task} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {KeyValueStorage} from '../../element/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {ThreatFilter} from '../../threats/index.js';
import {icon, icons} from '../../ui/index.js';
import type {AroundWords} from './around-map.messages.js';
import type {ThreatsOfArea} from './threats-of-area.js';
import {dontRemember, isRemembering, rememberAgain, visit} from './visit-storage.js';

/** The element that is visited. */
export interface VisitHost extends LitElement {
  readonly area: string;
  readonly bounds: string;
  readonly storage: KeyValueStorage | undefined;
  readonly sinceLastVisit: string;
  readonly today: string;
  filter: ThreatFilter;
}

/**
 * What is new since the reader was here last. Of that, this device alone keeps the day, and nobody
 * who visits for the first time is told anything.
 */
export class LastVisit {
  readonly #host: VisitHost;
  readonly #localizer: Localizer<AroundWords>;
  readonly #changed;
  /** Whether the reader has just said not to be remembered. */
  #forgotten = false;

  constructor(
    host: VisitHost,
    localizer: Localizer<AroundWords>,
    data: () => ThreatsOfArea | undefined,
  ) {
    this.#host = host;
    this.#localizer = localizer;
    this.#changed = new Task(host, {
      args: () => [data(), host.sinceLastVisit, this.#forgotten] as const,
      task: async ([known, wanted, forgotten], {signal}) => {
        if (!known || wanted === 'off' || forgotten) return initialState;
        const day = visit(host.storage, this.#place, host.today);
        if (day === undefined) return initialState;
        const {total} = await known.threats.counts({updatedFrom: day}, signal);
        return {day, total};
      },
    });
  }

  get #place() {
    return this.#host.bounds.trim() || this.#host.area.trim();
  }

  render(): TemplateResult | typeof nothing {
    const {words} = this.#localizer;
    if (this.#forgotten) {
      return html`<p id="visit" class="news" tabindex="-1">
        ${words.forgotten} ${this.#button(words.remember, () => this.#remember(true))}
      </p>`;
    }
    const news = this.#changed.value;
    if (!news || !isRemembering(this.#host.storage)) return nothing;
    const {day, total} = news;
    return html`
      <p id="visit" class="news" tabindex="-1">
        ${total ? words.sinceVisit(day, total) : words.nothingSince(day)}
        ${total ? this.#renderShow(day) : nothing}
        ${this.#button(words.forget, () => this.#remember(false))}
      </p>
    `;
  }

  #renderShow(day: string) {
    const shown = this.#host.filter.updatedFrom === day;
    const toggle = () => {
      this.#host.filter = {...this.#host.filter, updatedFrom: shown ? undefined : day};
    };
    return html`
      <button type="button" class="text-button" aria-pressed=${String(shown)} @click=${toggle}>
        ${shown ? icon(icons.check) : nothing} ${this.#localizer.words.showNews}
      </button>
    `;
  }

  #button(label: string, press: () => Promise<void>) {
    return html`<button type="button" class="text-button" @click=${() => void press()}>
      ${label}
    </button>`;
  }

  /** Focus goes to what is said about it: the button that was pressed is gone. */
  async #remember(again: boolean) {
    const {storage} = this.#host;
    if (again) rememberAgain(storage);
    else dontRemember(storage, this.#place);
    this.#forgotten = !again;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#changed.taskComplete;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#visit')?.focus();
  }
}
