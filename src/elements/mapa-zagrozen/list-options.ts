import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {Messages} from './mapa-zagrozen.messages.js';

/** What comes first in a list: what is nearest to the middle of the map, or the newest. */
export type ListOrder = 'nearest' | 'newest';

/** What a list shows: the visible part of the map, or the whole area. */
export type ListScope = 'view' | 'area';

/** The order and the extent of a list, so that nothing can be reached by moving a map only. */
export function listOptions(
  order: ListOrder,
  scope: ListScope,
  words: Messages,
  change: (order: ListOrder, scope: ListScope) => void,
): TemplateResult {
  return html`
    <div class="list-options">
      ${choice(words.scope, scope, words.scopes, (chosen) => change(order, chosen))}
      ${choice(words.order, order, words.orders, (chosen) => change(chosen, scope))}
    </div>
  `;
}

function choice<Value extends string>(
  label: string,
  value: Value,
  names: Readonly<Record<Value, string>>,
  change: (value: Value) => void,
) {
  return html`
    <label>
      ${label}
      <select
        .value=${live(value)}
        @change=${({target}: Event) => change((target as HTMLSelectElement).value as Value)}
      >
        ${(Object.keys(names) as Value[]).map(
          (name) => html`<option value=${name} ?selected=${name === value}>${names[name]}</option>`,
        )}
      </select>
    </label>
  `;
}
