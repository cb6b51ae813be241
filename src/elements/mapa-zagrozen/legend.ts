import {html, type TemplateResult} from 'lit';

import {statusMark} from '../../map/index.js';
import {statuses} from '../../threats/index.js';
import type {Messages} from './mapa-zagrozen.messages.js';

/** What the marks mean, in words, folded away until somebody asks. */
export function legend(words: Messages): TemplateResult {
  return html`
    <details class="legend">
      <summary>${words.legend}</summary>
      <dl>
        ${statuses.map(
          (status) => html`
            <div>
              <dt>${statusMark(status)} ${words.statuses[status]}</dt>
              <dd>${words.explanations[status]}</dd>
            </div>
          `,
        )}
      </dl>
      <p>${words.marks}</p>
      <p>${words.clusters}</p>
      <p>${words.heatMeaning}</p>
    </details>
  `;
}
