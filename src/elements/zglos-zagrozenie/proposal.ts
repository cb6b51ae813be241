import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {KnownReport} from '../../element/report-link.js';
import type {Localizer} from '../../i18n/index.js';
import type {Draft} from './draft.js';
import type {ReportForm} from './report-form.js';
import type {Sending} from './sending.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/**
 * A report about something that another part of the page knows, such as the map of threats. What the
 * resident has begun, or has not written down yet, is never lost for it: then we ask first.
 */
export class Proposal {
  #known: KnownReport | undefined;

  readonly #host: LitElement;
  readonly #form: ReportForm;
  readonly #sending: Sending;
  readonly #localizer: Localizer<Messages>;
  readonly #begin: () => void;

  /** @param begin - Throws the draft away and begins again. */
  constructor(
    host: LitElement,
    form: ReportForm,
    sending: Sending,
    localizer: Localizer<Messages>,
    begin: () => void,
  ) {
    this.#host = host;
    this.#form = form;
    this.#sending = sending;
    this.#localizer = localizer;
    this.#begin = begin;
  }

  /** Fills an empty form; asks where something would be lost. */
  offer(known: KnownReport) {
    const {draft} = this.#form;
    this.#known = undefined;
    if (!this.#sending.receipt && !isBegun(draft)) return this.#fill(known);
    if (this.#sending.receipt || !isAbout(draft, known)) this.#known = known;
    this.#host.requestUpdate();
  }

  /** Moves the focus to the question, or to the form where there is nothing to ask. */
  focus() {
    this.#form.focusOn(this.#known && !this.#sending.pending ? '#proposed' : '#question');
  }

  /** The question whether to begin again, while there is one. */
  render(): TemplateResult | typeof nothing {
    const known = this.#known;
    if (!known || this.#sending.pending) return nothing;
    const {proposed} = this.#localizer.words;
    const done = this.#sending.receipt !== undefined;
    return html`
      <div class="proposed">
        <p id="proposed" tabindex="-1">${done ? proposed.afterReceipt : proposed.begun}</p>
        <div class="actions">
          <button type="button" @click=${() => this.#accept(known)}>${proposed.begin}</button>
          <button type="button" class="text-button" @click=${this.#decline}>
            ${done ? proposed.stay : proposed.goOn}
          </button>
        </div>
      </div>
    `;
  }

  #accept(known: KnownReport) {
    this.#sending.putAway();
    this.#begin();
    this.#fill(known);
    this.focus();
  }

  readonly #decline = () => {
    this.#known = undefined;
    this.focus();
  };

  #fill({category, point}: KnownReport) {
    this.#known = undefined;
    this.#form.change({
      category,
      place: {via: 'map', point, label: '', precision: 'address'},
    });
  }
}

/** Whether the resident has given an answer that would be missed. */
const isBegun = ({category, address, place, description, recurs, attempts}: Draft) =>
  Boolean(category || address || place || description) || recurs || attempts.length > 0;

/** Whether a draft is about that place already: the page was loaded again. */
const isAbout = ({place}: Draft, {point}: KnownReport) =>
  place?.point.lon === point.lon && place.point.lat === point.lat;
