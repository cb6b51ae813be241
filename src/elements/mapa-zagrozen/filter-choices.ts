import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {formatNumber, type Language} from '../../i18n/index.js';

/** One line of a filter. */
interface Choice<Value> {
  readonly value: Value;
  readonly label: TemplateResult | string;
  /** How many threats it would show; absent where nobody counts. */
  readonly count?: number | undefined;
}

/** What a filter needs to say how much of it is chosen. */
interface ChoiceLocalizer {
  readonly language: Language;
  readonly words: {readonly all: string; readonly chosen: (count: number) => string};
}

/** A filter to open. */
export function filterChoices<Value>(
  name: string,
  choices: readonly Choice<Value>[],
  chosen: ReadonlySet<Value> | undefined,
  change: (chosen: ReadonlySet<Value> | undefined) => void,
  {words, language}: ChoiceLocalizer,
): TemplateResult {
  return html`
    <details class="filter">
      <summary>
        ${name}: <span class="quiet">${chosen ? words.chosen(chosen.size) : words.all}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">${name}</legend>
        ${choiceBoxes(choices, chosen, change, language)}
      </fieldset>
    </details>
  `;
}

/**
 * A box for each choice. Nothing ticked means everything: there is no state in which a filter shows
 * nothing by itself.
 */
export function choiceBoxes<Value>(
  choices: readonly Choice<Value>[],
  chosen: ReadonlySet<Value> | undefined,
  change: (chosen: ReadonlySet<Value> | undefined) => void,
  language: Language,
): readonly TemplateResult[] {
  const toggle = (value: Value) => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    change(next.size ? next : undefined);
  };
  return choices.map(
    ({value, label, count}) => html`
      <label class="choice">
        <input
          type="checkbox"
          .checked=${live(chosen?.has(value) ?? false)}
          @change=${() => toggle(value)}
        />
        <span>${label}</span>
        ${
          count === undefined
            ? nothing
            : html`<span class="count">${formatNumber(language, count)}</span>`
        }
      </label>
    `,
  );
}
