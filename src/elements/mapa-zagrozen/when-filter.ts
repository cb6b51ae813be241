import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {Localizer, weekdayName} from '../../i18n/index.js';
import {isDay, type ThreatFilter} from '../../threats/index.js';
import {around, type AroundWords} from './around-map.messages.js';
import type {FilterHost} from './filter-bar.js';
import {choiceBoxes} from './filter-choices.js';
import {dayBack, type Period, periods} from './periods.js';
import {everyDay, hoursOf, partsOf, partsOfDay} from './parts-of-day.js';

/** What stands in the two date fields; what is not written does not limit. */
interface Dates {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Filters by when a threat was noticed, and by when a problem comes back. */
export class WhenFilter {
  readonly #host: FilterHost;
  readonly #localizer: Localizer<AroundWords>;
  /** Dates that make no sense yet: they stand in the fields, beside the filter as it was. */
  #refused: {readonly dates: Dates; readonly beside: ThreatFilter} | undefined;

  constructor(host: FilterHost) {
    this.#host = host;
    this.#localizer = new Localizer(host, around);
  }

  render(): TemplateResult {
    return html`<div class="when">${this.#renderDates()} ${this.#renderRecurring()}</div>`;
  }

  #renderDates() {
    const {words} = this.#localizer;
    const refused = this.#refused?.beside === this.#host.filter ? this.#refused : undefined;
    const {from, to} = refused?.dates ?? this.#host.filter;
    return html`
      <fieldset>
        <legend>${words.noticed}</legend>
        <div class="quick">${periods.map((period) => this.#renderPeriod(period))}</div>
        <div class="dates">
          ${this.#renderDate('from', words.from, from, Boolean(refused))}
          ${this.#renderDate('to', words.to, to, Boolean(refused))}
        </div>
        ${
          refused
            ? html`<p id="dates-problem" class="field-error" role="alert">
                ${problemOf(refused.dates, words)}
              </p>`
            : nothing
        }
      </fieldset>
    `;
  }

  #renderPeriod(period: Period) {
    const from = dayBack(period, this.#host.today);
    const {filter} = this.#host;
    const pressed = filter.from === from && filter.to === undefined;
    return html`
      <button
        type="button"
        aria-pressed=${String(pressed)}
        @click=${() => this.#change({from, to: undefined})}
      >
        ${this.#localizer.words.periods[period]}
      </button>
    `;
  }

  #renderDate(name: keyof Dates, label: string, value: string | undefined, refused: boolean) {
    const write = ({target}: Event) => {
      const {value: written, validity} = target as HTMLInputElement;
      const {from, to} = this.#refused?.dates ?? this.#host.filter;
      this.#write({from, to, [name]: validity.badInput ? '?' : written || undefined});
    };
    return html`
      <label>
        ${label}
        <input
          type="date"
          name=${name}
          .value=${live(value === '?' ? '' : (value ?? ''))}
          aria-invalid=${String(refused)}
          aria-describedby=${refused ? 'dates-problem' : nothing}
          @change=${write}
        />
      </label>
    `;
  }

  /** Takes dates into the filter where they make sense, and keeps them in the fields where not. */
  #write(dates: Dates) {
    if (problemOf(dates, this.#localizer.words) === undefined) {
      this.#change(dates);
      return;
    }
    this.#refused = {dates, beside: this.#host.filter};
    this.#host.requestUpdate();
  }

  #renderRecurring() {
    const {words, language} = this.#localizer;
    const {filter} = this.#host;
    const recurring = filter.weekdays !== undefined || filter.hours !== undefined;
    const days = [...everyDay].map((day) => ({value: day, label: weekdayName(language, day)}));
    const parts = partsOfDay.map((part) => ({value: part, label: words.parts[part]}));
    const chosenDays = filter.weekdays?.size === everyDay.size ? undefined : filter.weekdays;
    return html`
      <label class="choice">
        <input
          type="checkbox"
          name="recurring"
          .checked=${live(recurring)}
          @change=${() => this.#change({weekdays: recurring ? undefined : everyDay, hours: undefined})}
        />
        <span>${words.recurring}</span>
      </label>
      ${
        recurring
          ? html`
              <fieldset>
                <legend>${words.days}</legend>
                ${choiceBoxes(
                  days,
                  chosenDays,
                  (weekdays) => this.#change({weekdays: weekdays ?? everyDay}),
                  language,
                )}
              </fieldset>
              <fieldset>
                <legend>${words.hours}</legend>
                ${choiceBoxes(
                  parts,
                  filter.hours && partsOf(filter.hours),
                  (chosen) => this.#change({hours: chosen && hoursOf(chosen)}),
                  language,
                )}
              </fieldset>
            `
          : nothing
      }
    `;
  }

  #change(part: ThreatFilter) {
    this.#refused = undefined;
    this.#host.filter = {...this.#host.filter, ...part};
  }
}

function problemOf({from, to}: Dates, words: AroundWords): string | undefined {
  if ([from, to].some((day) => day !== undefined && !isDay(day))) return words.noDay;
  return from !== undefined && to !== undefined && from > to ? words.wrongOrder : undefined;
}
