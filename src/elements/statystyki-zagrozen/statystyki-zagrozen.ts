import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {backendContext, type Backend} from '../../backend/index.js';
import {
  AttributeCheck,
  AttributeError,
  consumeUnlessSet,
  customElement,
  RejonErrorEvent,
  unknownArea,
} from '../../element/index.js';
import {Localizer, todayInPoland} from '../../i18n/index.js';
import {statusColours} from '../../map/index.js';
import {systemClock, type Clock} from '../../officer/index.js';
import {download} from '../../officer/download.js';
import type {ThreatStatistics} from '../../threats/index.js';
import {controls, emergency, failure, status, tokens, webmasterNote} from '../../ui/index.js';
import type {MapaZagrozen} from '../mapa-zagrozen/mapa-zagrozen.js';
import {attributeProblem, missingMap} from './attributes.js';
import {CategoryChosenEvent} from './category-chosen-event.js';
import {loadArea, type StatisticsArea} from './load-area.js';
import {periodChoices, type Period, type PeriodChoice} from './period.js';
import {messages} from './statystyki-zagrozen.messages.js';
import {styles} from './statystyki-zagrozen.styles.js';
import {summary} from './summary.js';
import {tablesCsv, type Table} from './table.js';
import {tableStyles} from './table.styles.js';
import {timesStyles} from './times.styles.js';

/** What is counted, and of what. */
interface Answer {
  readonly area: StatisticsArea;
  readonly period: Period;
  readonly statistics: ThreatStatistics;
}

/**
 * Counts the threats of an area: by category and status, by month, by time of the week, with what the
 * police confirmed and how long checking takes. Every picture has its numbers in a table.
 *
 * @event {CategoryChosenEvent} rejon-category-chosen - The reader wants a category on the map that
 * `map` names; prevent it to do something else.
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown while the element does not work.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of columns, circles and buttons.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('statystyki-zagrozen')
export class StatystykiZagrozen extends LitElement {
  static override styles = [
    tokens,
    controls,
    status,
    statusColours,
    tableStyles,
    timesStyles,
    styles,
  ];

  /** TERYT code of a voivodeship (2 digits), a county (4) or a gmina (7). */
  @property() area = '';

  /** A rectangle instead of {@link area}: "west,south,east,north" in degrees. */
  @property() bounds = '';

  /** First day of the period shown at first, `YYYY-MM-DD`; without both, the last twelve months. */
  @property() from = '';

  /** Last day of the period shown at first, `YYYY-MM-DD`. */
  @property() to = '';

  /** Id of a `<mapa-zagrozen>` on the page that shows a category when the reader asks for it. */
  @property() map = '';

  /** Where threats come from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  /** What time it is; the clock of the device by default. */
  @property({attribute: false}) clock: Clock = systemClock;

  /** What the reader chose; the first period until then. */
  @state() private chosen?: string;

  readonly #localizer = new Localizer(this, messages);

  readonly #attributes = new AttributeCheck(this, () =>
    attributeProblem({
      area: this.area,
      bounds: this.bounds,
      from: this.from,
      to: this.to,
      hasBackend: Boolean(this.backend),
    }),
  );

  readonly #area = new Task(this, {
    args: () => [this.backend, !this.#attributes.problem, this.area, this.bounds] as const,
    task: ([backend, right, area, bounds], {signal}) =>
      backend && right ? loadArea(backend, {area, bounds}, signal) : initialState,
    onComplete: (area) => {
      if (!area) this.#report(new AttributeError(unknownArea(this.area.trim())));
    },
    onError: (error) => this.#report(error),
  });

  readonly #statistics = new Task(this, {
    args: () => {
      const {from, to} = this.#period.period;
      return [this.#area.value, from, to] as const;
    },
    task: async ([area, from, to], {signal}): Promise<Answer | typeof initialState> =>
      area
        ? {area, period: {from, to}, statistics: await area.threats.statistics({from, to}, signal)}
        : initialState,
    onComplete: (answer) => (this.#last = answer),
    onError: (error) => this.#report(error),
  });

  /** The last answer stays on screen while the next one loads, and when it fails. */
  #last: Answer | undefined;

  get #periods(): readonly PeriodChoice[] {
    const written = {from: this.from.trim() || undefined, to: this.to.trim() || undefined};
    return periodChoices(written, todayInPoland(this.clock.now()));
  }

  get #period(): PeriodChoice {
    const choices = this.#periods;
    return choices.find(({value}) => value === this.chosen) ?? choices[0]!;
  }

  #report(error: unknown) {
    this.dispatchEvent(new RejonErrorEvent(error));
  }

  readonly #choosePeriod = (event: Event) => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };

  /** Asks again; the button that did it will be gone, so the focus goes to the answer. */
  async #retry(task: {run(): Promise<void>}) {
    await task.run();
    await this.updateComplete;
    await this.#statistics.taskComplete.catch(() => undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.failure button, select')?.focus();
  }

  readonly #download = (name: string, tables: readonly Table[]) => {
    const {words, language} = this.#localizer;
    const today = todayInPoland(this.clock.now());
    const text = tablesCsv(tables, words, language);
    download(`statystyki-zagrozen-${name}-${today}.csv`, 'text/csv', text);
  };

  #showOnMap(category: string, {from, to}: Period) {
    if (!this.dispatchEvent(new CategoryChosenEvent(category, from, to))) return;
    const id = this.map.trim();
    const map = this.ownerDocument.querySelector<MapaZagrozen>(`mapa-zagrozen#${CSS.escape(id)}`);
    if (!map) return this.#report(new AttributeError(missingMap(id)));
    map.filter = {categories: new Set([category]), from, to};
    map.tabIndex = -1;
    map.focus();
  }

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    const name = this.#area.value?.name;
    return html`<div lang=${language}>
      <h2>${words.heading}${name ? html`: <span lang="pl">${name}</span>` : nothing}</h2>
      ${problem ? webmasterNote(problem) : this.#renderAnswer()} ${emergency(words)}
    </div>`;
  }

  #renderAnswer(): TemplateResult {
    const {words} = this.#localizer;
    if (this.#area.status === TaskStatus.COMPLETE && !this.#area.value) {
      return webmasterNote(unknownArea(this.area.trim()));
    }
    const area = this.#area.value;
    const failed = [this.#area, this.#statistics].find((task) => task.status === TaskStatus.ERROR);
    const answer = this.#last?.area === area ? this.#last : undefined;
    return html`
      ${area ? this.#renderPeriods() : nothing}
      ${failed ? failure(words, failed.error, () => void this.#retry(failed)) : nothing}
      <div role="status">
        ${answer ? this.#renderSummary(answer) : failed ? nothing : words.loadingStatistics}
      </div>
      ${answer?.statistics.total ? this.#renderFigures(answer) : nothing}
    `;
  }

  #renderPeriods(): TemplateResult {
    const {words} = this.#localizer;
    const name = ({value, period}: PeriodChoice) => {
      if (value === 'written') return words.within(period);
      if (value === 'last-year') return words.lastYear;
      return value === 'always' ? words.always : words.wholeYear(value);
    };
    return html`
      <p class="period">
        <label for="period">${words.period}</label>
        <select id="period" @change=${this.#choosePeriod}>
          ${this.#periods.map(
            (choice) => html`
              <option value=${choice.value} ?selected=${choice.value === this.#period.value}>
                ${name(choice)}
              </option>
            `,
          )}
        </select>
      </p>
    `;
  }

  #renderSummary({area, period, statistics}: Answer): TemplateResult {
    return summary(statistics, period, area.threats.total, this.#localizer.words);
  }

  #renderFigures({area, period, statistics}: Answer): TemplateResult {
    const {words, language} = this.#localizer;
    return area.figures({
      words,
      language,
      statistics,
      period,
      categories: area.categories,
      download: this.#download,
      choose: this.map.trim() ? (category) => this.#showOnMap(category, period) : undefined,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statystyki-zagrozen': StatystykiZagrozen;
  }
}
