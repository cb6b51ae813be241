import {html, svg, type TemplateResult} from 'lit';

import {statuses, type ThreatStatus} from '../../threats/index.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

/** What a part of a bar stands for: a status, or numbers that are not given. */
export type BarPart = ThreatStatus | 'withheld';

const order: readonly BarPart[] = [...statuses, 'withheld'];

/** Lines on a tile of 8 px, in the page's colour over that of the part: nobody has to tell colours apart. */
const lines: Readonly<Record<BarPart, string>> = {
  new: '',
  verification: 'M2 2h.01M6 6h.01',
  confirmed: 'M0 8l8-8M-2 2l4-4M6 10l4-4',
  'confirmed-eliminated': 'M0 4h8M4 0v8',
  'not-confirmed': 'M0 0l8 8M-2 6l4 4M6-2l4 4',
  forwarded: 'M4 0v8',
  'joke-or-mistake': 'M0 4h8',
  withheld: 'M0 4h8',
};

/** The patterns that {@link fillOf} names; once in a shadow root. */
export function patterns(): TemplateResult {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true">
    ${order.map(
      (part) => svg`
        <pattern id="fill-${part}" class="status-${part}" width="8" height="8"
          patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="currentColor" />
          <path d=${lines[part]} />
        </pattern>`,
    )}
  </svg>`;
}

/** What a part is filled with; in a plain colour where patterns do not work. */
export const fillOf = (part: BarPart) => `url(#fill-${part}) currentColor`;

/** What a part is called. */
export const partName = (part: BarPart, words: Messages) =>
  part === 'withheld' ? words.withheld : words.statuses[part];

/** What the patterns of some parts mean, in words; each once. */
export function patternLegend(used: readonly BarPart[], words: Messages): TemplateResult {
  const parts = order.filter((part) => used.includes(part));
  return html`
    <ul class="legend" aria-label=${words.legend}>
      ${parts.map(
        (part) => html`
          <li>
            <svg class="swatch status-${part}" width="28" height="20" aria-hidden="true">
              ${svg`<rect width="28" height="20" fill=${fillOf(part)} />`}
            </svg>
            ${partName(part, words)}
          </li>
        `,
      )}
    </ul>
  `;
}
