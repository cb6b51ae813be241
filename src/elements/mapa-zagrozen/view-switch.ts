import {html, type TemplateResult} from 'lit';

import type {Strokes} from '../../ui/index.js';
import {icon, icons} from '../../ui/index.js';
import type {Messages} from './mapa-zagrozen.messages.js';

/** What the reader looks at: the map, with the list beside it where there is room, or the list. */
export type View = 'map' | 'list';

/** Changes between the map and the list, which show the same. */
export function viewSwitch(
  view: string,
  words: Messages,
  change: (view: View) => void,
): TemplateResult {
  const button = (value: View, strokes: Strokes) => html`
    <button type="button" aria-pressed=${String(view === value)} @click=${() => change(value)}>
      ${icon(strokes)} ${words.views[value]}
    </button>
  `;
  return html`
    <div class="views" role="group" aria-label=${words.view}>
      ${button('list', icons.list)} ${button('map', icons.pin)}
    </div>
  `;
}
