import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {Language, Localizer} from '../../i18n/index.js';
import {categoryMark, statusMark} from '../../map/index.js';
import {sources, statuses, type ThreatCounts, type ThreatFilter} from '../../threats/index.js';
import {filterChoices} from './filter-choices.js';
import {LatePart} from './late-part.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {categoryName, type ThreatsOfArea} from './threats-of-area.js';

/** The element whose filter is changed. */
export interface FilterHost extends LitElement {
  filter: ThreatFilter;
  readonly today: string;
}

/** Whether a filter leaves something out. */
const narrows = (filter: ThreatFilter) =>
  Object.values(filter).some((part: unknown) => part !== undefined);

/** Whether a filter asks when something happened or happens. */
const asksWhen = ({from, to, weekdays, hours}: ThreatFilter) =>
  Boolean(from ?? to ?? weekdays ?? hours);

/** The filters with what each choice would show, how much is shown, and the way back to all. */
export class FilterBar {
  readonly #host: FilterHost;
  readonly #localizer: Localizer<Messages>;
  /** Days and hours come when somebody opens them. */
  readonly #when;
  #opened = false;
  /** On a narrow screen the filters open from one button, so that the map is not far below them. */
  #unfolded = false;

  constructor(host: FilterHost, localizer: Localizer<Messages>) {
    this.#host = host;
    this.#localizer = localizer;
    this.#when = new LatePart(
      host,
      () => localizer.words,
      () => this.#opened,
      async () => {
        const {WhenFilter} = await import('./when-filter.js');
        return new WhenFilter(host);
      },
    );
  }

  render(
    data: ThreatsOfArea | undefined,
    counts: ThreatCounts | undefined,
  ): TemplateResult | typeof nothing {
    const {words} = this.#localizer;
    // Room is kept for what is on its way, so that the map stays where it is.
    if (!data || !counts) return html`<div class="bar"></div>`;
    if (!data.threats.total) return nothing;
    return html`
      <div class="bar">
        <button
          type="button"
          class="fold"
          aria-expanded=${String(this.#unfolded)}
          aria-controls="filters"
          @click=${this.#fold}
        >
          ${words.filters}
        </button>
        <div
          id="filters"
          class="filters ${this.#unfolded ? '' : 'folded'}"
          role="group"
          aria-label=${words.filters}
        >
          ${this.#renderChoices(data, counts)} ${this.#renderWhen()}
        </div>
        <div class="hits">
          <p role="status">${words.shown(counts.total, data.threats.total)}</p>
          ${
            narrows(this.#host.filter)
              ? html`<button type="button" class="text-button" @click=${this.#reset}>
                  ${words.reset}
                </button>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #renderChoices(data: ThreatsOfArea, counts: ThreatCounts) {
    const {words, language} = this.#localizer;
    const {filter} = this.#host;
    const change = (part: ThreatFilter) => (this.#host.filter = {...filter, ...part});
    return [
      filterChoices(
        words.categories,
        categoryChoices(data, counts, language),
        filter.categories,
        (categories) => change({categories}),
        this.#localizer,
      ),
      filterChoices(
        words.statusesLabel,
        statuses.map((value, number) => ({
          value,
          label: html`${statusMark(value)} ${words.statuses[value]}`,
          count: counts.statuses[number],
        })),
        filter.statuses,
        (chosen) => change({statuses: chosen}),
        this.#localizer,
      ),
      filterChoices(
        words.sourcesLabel,
        sources.map((value, number) => ({
          value,
          label: words.sources[value],
          count: counts.sources[number],
        })),
        filter.sources,
        (chosen) => change({sources: chosen}),
        this.#localizer,
      ),
    ];
  }

  #renderWhen() {
    const {words} = this.#localizer;
    return html`
      <details class="filter" @toggle=${this.#toggled}>
        <summary>
          ${words.when}:
          <span class="quiet">${asksWhen(this.#host.filter) ? words.whenSome : words.whenAny}</span>
        </summary>
        ${this.#when.render((when) => when.render())}
      </details>
    `;
  }

  readonly #fold = () => {
    this.#unfolded = !this.#unfolded;
    this.#host.requestUpdate();
  };

  readonly #toggled = () => {
    this.#opened = true;
    this.#host.requestUpdate();
  };

  /** The button goes away with what it reset: focus goes back to where the filters begin. */
  readonly #reset = async () => {
    this.#host.filter = {};
    await this.#host.updateComplete;
    // One of them is hidden, on a wide screen or a narrow one.
    const starts = this.#host.renderRoot.querySelectorAll<HTMLElement>('.fold, .filter summary');
    [...starts].find((start) => start.getClientRects().length > 0)?.focus();
  };
}

const categoryChoices = (
  {categories, threats}: ThreatsOfArea,
  counts: ThreatCounts,
  language: Language,
) =>
  categories
    .filter((category) => category.public)
    .map(({id, icon}) => ({
      value: id,
      label: html`${categoryMark(icon)} ${categoryName(categories, id, language)}`,
      count: counts.categories[threats.categories.indexOf(id)] ?? 0,
    }));
