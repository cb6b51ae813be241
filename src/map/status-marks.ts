import {html, svg, type TemplateResult} from 'lit';

import type {ThreatStatus} from '../threats/index.js';

/**
 * The shape of each status on a grid of 24, to be filled by the even-odd rule. Different shapes, so
 * that nobody has to tell colours apart.
 */
export const statusShapes: Readonly<Record<ThreatStatus, string>> = {
  new: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z',
  verification: 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 5.4v13.2a6.6 6.6 0 0 0 0-13.2z',
  confirmed: 'M12 2.5l10.5 18.5h-21z',
  'confirmed-eliminated':
    'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 0 1 0-19zM12 4.7a7.3 7.3 0 1 0 0 14.6a7.3 7.3 0 0 0 0-14.6zM7 12.4l1.7-1.7 2.3 2.3 4.4-4.7 1.7 1.6-6.1 6.6z',
  'not-confirmed':
    'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18zM12 5.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 0 0 0-12.8z',
  forwarded: 'M3 9.3h9V4l9.5 8-9.5 8v-5.3H3z',
  'joke-or-mistake':
    'M5.6 3.5 12 9.9l6.4-6.4 2.1 2.1L14.1 12l6.4 6.4-2.1 2.1L12 14.1l-6.4 6.4-2.1-2.1L9.9 12 3.5 5.6z',
};

/** The mark of a status beside its word; the using element's styles must hold `statusColours`. */
export function statusMark(status: ThreatStatus): TemplateResult {
  return html`<svg
    class="status-mark status-${status}"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
  >
    ${svg`<path d=${statusShapes[status]} fill="currentColor" fill-rule="evenodd" />`}
  </svg>`;
}
