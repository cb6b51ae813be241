import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {todayInPoland, weekdayName, type Localizer} from '../../i18n/index.js';
import {describedBy, invalid, problemAt} from './problem-list.js';
import {question} from './question.js';
import type {ReportForm} from './report-form.js';
import {firstDay} from './validation.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** ISO weekdays, Monday to Sunday. */
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The question when it happened, and whether it recurs. */
export function whenStep(form: ReportForm, localizer: Localizer<Messages>): TemplateResult {
  const {words} = localizer;
  const today = todayInPoland();
  return html`
    ${question(form, words, words.when.question)}
    <label for="day">${words.when.day}</label>
    <p class="hint" id="day-hint">${words.when.dayHint}</p>
    ${problemAt(form, words, 'day')}
    <input
      id="day"
      name="day"
      type="date"
      class="short"
      min=${firstDay(today)}
      max=${today}
      aria-describedby=${describedBy(form, 'day', 'day-hint')}
      aria-invalid=${invalid(form, 'day')}
      .value=${live(form.draft.day)}
      @change=${(event: Event) => form.change({day: value(event)})}
    />
    <label class="check">
      <input
        type="checkbox"
        name="recurs"
        .checked=${form.draft.recurs}
        @change=${(event: Event) =>
          form.change({recurs: (event.target as HTMLInputElement).checked})}
      />
      ${words.when.recurs}
    </label>
    ${form.draft.recurs ? recurrence(form, localizer) : nothing}
  `;
}

function recurrence(form: ReportForm, {words, language}: Localizer<Messages>): TemplateResult {
  return html`
    <div class="recurrence">
      <fieldset aria-describedby=${describedBy(form, 'weekdays')}>
        <legend>${words.when.weekdays}</legend>
        ${problemAt(form, words, 'weekdays')}
        <div class="days">
          ${weekdays.map(
            (weekday) => html`
              <label class="check">
                <input
                  type="checkbox"
                  name="weekdays"
                  .checked=${form.draft.weekdays.includes(weekday)}
                  @change=${() => toggle(form, weekday)}
                />
                ${weekdayName(language, weekday)}
              </label>
            `,
          )}
        </div>
      </fieldset>
      <fieldset aria-describedby=${describedBy(form, 'toHour')}>
        <legend>${words.when.hours}</legend>
        ${problemAt(form, words, 'toHour')}
        <div class="hours">
          <label>
            ${words.when.from}
            <select
              name="fromHour"
              @change=${(event: Event) => form.change({fromHour: Number(value(event))})}
            >
              ${hours(0, form.draft.fromHour)}
            </select>
          </label>
          <label>
            ${words.when.to}
            <select
              name="toHour"
              aria-invalid=${invalid(form, 'toHour')}
              @change=${(event: Event) => form.change({toHour: Number(value(event))})}
            >
              ${hours(1, form.draft.toHour)}
            </select>
          </label>
        </div>
        ${
          form.draft.toHour < form.draft.fromHour
            ? html`<p class="hint">${words.when.nextDay}</p>`
            : nothing
        }
      </fieldset>
    </div>
  `;
}

const hours = (first: number, chosen: number) =>
  Array.from({length: 24}, (_hour, i) => first + i).map(
    (hour) => html`<option value=${hour} .selected=${hour === chosen}>${hour}:00</option>`,
  );

function toggle(form: ReportForm, weekday: number) {
  const chosen = form.draft.weekdays;
  form.change({
    weekdays: weekdays.filter((day) => chosen.includes(day) !== (day === weekday)),
  });
}
