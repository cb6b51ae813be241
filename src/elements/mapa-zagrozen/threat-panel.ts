import {initialState, Task} from '@lit/task';
import {html, type LitElement, type TemplateResult} from 'lit';

import type {Backend} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {MapMovedEvent} from '../../map/index.js';
import {
  compileFilter,
  countThreats,
  listRows,
  threatAt,
  type ThreatColumns,
  type ThreatFilter,
} from '../../threats/index.js';
import {icon, icons, loading} from '../../ui/index.js';
import {lastCall} from './last-call.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {ThreatChosenEvent} from './threat-chosen-event.js';
import {decisionWords, threatDetails} from './threat-details.js';
import {moreButton, threatList} from './threat-list.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** So many threats are listed at first, and so many more each time. */
const page = 20;

/** The element beside whose map the panel stands. */
interface Host extends LitElement {
  readonly backend?: Backend;
  readonly filter: ThreatFilter;
  threat?: number | undefined;
}

/**
 * Beside the map: the threats in view as a list, those of one place, or the details of one threat.
 * Focus follows: into what was opened, and back to where it was opened from.
 */
export class ThreatPanel {
  readonly #host: Host;
  readonly #localizer: Localizer<Messages>;
  readonly #decision;
  #view: MapMovedEvent | undefined;
  /** The rows of a mark that does not split. */
  #place: Uint32Array | undefined;
  #limit = page;

  readonly #list = lastCall(
    (
      columns: ThreatColumns,
      filter: ThreatFilter,
      view: MapMovedEvent | undefined,
      limit: number,
    ) =>
      listRows(columns, compileFilter(filter, columns.categories), {
        within: view?.bounds,
        from: view?.center,
        limit,
      }),
  );

  constructor(host: Host, localizer: Localizer<Messages>) {
    this.#host = host;
    this.#localizer = localizer;
    this.#decision = new Task(host, {
      args: () => [host.backend, host.threat] as const,
      task: ([backend, id], {signal}) =>
        backend && id !== undefined ? backend.threats.threat(id, signal) : initialState,
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  /** Back to the beginning of the list: what it lists has changed. */
  reset() {
    this.#place = undefined;
    this.#limit = page;
  }

  /** The map shows another part of the world. */
  moved(view: MapMovedEvent) {
    this.#view = view;
    if (!this.#place) this.#limit = page;
    this.#host.requestUpdate();
  }

  /** Opens what a mark stands for. */
  open(columns: ThreatColumns, rows: Uint32Array) {
    this.reset();
    if (rows.length === 1) return this.#choose(columns, rows[0]!);
    this.#place = rows;
    return this.#show(undefined);
  }

  /** Back from the details to the place they came from, and from a place to the list. */
  readonly #back = () => {
    const id = this.#host.threat;
    if (id === undefined) this.reset();
    void this.#show(undefined, `[data-id="${id}"]`);
  };

  readonly pressedKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (this.#host.threat === undefined && !this.#place)) return;
    event.preventDefault();
    this.#back();
  };

  #choose(columns: ThreatColumns, row: number) {
    const threat = threatAt(columns, row);
    this.#host.dispatchEvent(new ThreatChosenEvent(threat));
    return this.#show(threat.id);
  }

  async #show(threat: number | undefined, focus = '#panel') {
    this.#host.threat = threat;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const find = (target: string) => this.#host.renderRoot.querySelector<HTMLElement>(target);
    (find(focus) ?? find('#panel'))?.focus();
  }

  /** To the first of the threats that were added: the button that added them is below them now. */
  async #focusRow(index: number) {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.threat')[index]?.focus();
  }

  render(data: ThreatsOfArea): TemplateResult {
    const {words, language} = this.#localizer;
    const {columns} = data;
    const row = this.#host.threat === undefined ? -1 : columns.id.indexOf(this.#host.threat);
    if (row >= 0) {
      const threat = threatAt(columns, row);
      return html`${this.#backButton()}
      ${threatDetails(data, threat, this.#renderDecision(), words, language)}`;
    }
    const place = this.#place;
    if (place) {
      const rows = place.subarray(0, this.#limit);
      return html`${this.#backButton()}
      ${this.#renderList(data, words.place(place.length), rows, place.length)}`;
    }
    const {rows, total} = this.#list(columns, this.#host.filter, this.#view, this.#limit);
    if (!total) return this.#renderNothing(data);
    const heading = this.#view ? words.list(total) : words.listWithoutMap;
    return this.#renderList(data, heading, rows, total);
  }

  #renderList(data: ThreatsOfArea, heading: string, rows: Uint32Array, total: number) {
    const {words, language} = this.#localizer;
    const more = () => {
      this.#limit += page;
      void this.#focusRow(rows.length);
    };
    return html`
      <h3 id="panel" tabindex="-1">${heading}</h3>
      ${threatList(data, rows, words, language, (row) => void this.#choose(data.columns, row))}
      ${moreButton(rows.length, total, words, more)}
    `;
  }

  #renderNothing({columns}: ThreatsOfArea) {
    const {words} = this.#localizer;
    if (!columns.length) {
      return html`<h3 id="panel" tabindex="-1">${words.nothingHere}</h3>
        <p>${words.nothingHereAdvice}</p>`;
    }
    const none = countThreats(columns, this.#host.filter).total === 0;
    return html`<p id="panel" tabindex="-1">
      ${none ? words.nothingMatches : words.nothingInView}
    </p>`;
  }

  #backButton() {
    return html`<button type="button" class="text-button back" @click=${this.#back}>
      ${icon(icons.back)} ${this.#localizer.words.back}
    </button>`;
  }

  #renderDecision(): TemplateResult | undefined {
    const {words} = this.#localizer;
    return this.#decision.render({
      pending: () => loading(words, words.details),
      complete: (threat) => decisionWords(threat, words),
      error: () => html`
        <p role="status">
          ${words.noDetails}
          <button type="button" class="text-button" @click=${() => void this.#decision.run()}>
            ${words.retry}
          </button>
        </p>
      `,
    });
  }
}
