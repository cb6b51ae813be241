import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {formatNumber, type Language} from '../../i18n/index.js';
import {statusMark} from '../../map/index.js';
import {statuses, type ThreatCounts, type ThreatFilter} from '../../threats/index.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {categoryName, type ThreatsOfArea} from './threats-of-area.js';

interface Choice<Value> {
  readonly value: Value;
  readonly label: TemplateResult | string;
  readonly count: number;
}

/** The filters with what each choice would show, how much is shown, and the way back to all. */
export function filterBar(
  data: ThreatsOfArea,
  filter: ThreatFilter,
  counts: ThreatCounts,
  words: Messages,
  language: Language,
  change: (filter: ThreatFilter) => void,
): TemplateResult {
  const categories = data.categories
    .filter((category) => category.public)
    .map(({id}) => ({
      value: id,
      label: categoryName(data.categories, id, language),
      count: counts.categories[data.threats.categories.indexOf(id)] ?? 0,
    }));
  const ofStatus = statuses.map((status, number) => ({
    value: status,
    label: html`${statusMark(status)} ${words.statuses[status]}`,
    count: counts.statuses[number]!,
  }));
  const filtered = Boolean(filter.categories ?? filter.statuses ?? filter.sources);
  return html`
    <div class="bar" role="group" aria-label=${words.filters}>
      ${group(words.categories, categories, filter.categories, words, language, (chosen) =>
        change({...filter, categories: chosen}),
      )}
      ${group(words.statusesLabel, ofStatus, filter.statuses, words, language, (chosen) =>
        change({...filter, statuses: chosen}),
      )}
      <div class="hits">
        <p role="status">${words.shown(counts.total, data.threats.total)}</p>
        ${
          filtered
            ? html`<button type="button" class="text-button" @click=${() => change({})}>
                ${words.reset}
              </button>`
            : nothing
        }
      </div>
    </div>
  `;
}

/** Nothing ticked means everything: there is no state in which a filter shows nothing by itself. */
function group<Value>(
  name: string,
  choices: readonly Choice<Value>[],
  chosen: ReadonlySet<Value> | undefined,
  words: Messages,
  language: Language,
  change: (chosen: ReadonlySet<Value> | undefined) => void,
): TemplateResult {
  const toggle = (value: Value) => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    change(next.size ? next : undefined);
  };
  return html`
    <details class="filter">
      <summary>
        ${name}: <span class="quiet">${chosen ? words.chosen(chosen.size) : words.all}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">${name}</legend>
        ${choices.map(
          ({value, label, count}) => html`
            <label class="choice">
              <input
                type="checkbox"
                .checked=${live(chosen?.has(value) ?? false)}
                @change=${() => toggle(value)}
              />
              <span>${label}</span>
              <span class="count">${formatNumber(language, count)}</span>
            </label>
          `,
        )}
      </fieldset>
    </details>
  `;
}
