import {html, type TemplateResult} from 'lit';

import {icon, icons, type Strokes} from '../ui/index.js';
import * as arrows from './arrows.js';
import {step, type Refusal} from './gestures.js';
import type {MapWords} from './map.messages.js';

/** Moves the map by CSS pixels and zoom steps. */
export type Move = (x: number, y: number, zoom: number) => void;

/** The buttons that zoom. */
export const zoomButtons = (words: MapWords, move: Move): TemplateResult => html`
  ${button(icons.plus, words.zoomIn, () => move(0, 0, 1))}
  ${button(icons.minus, words.zoomOut, () => move(0, 0, -1))}
`;

/** The buttons that move the map, for those who cannot drag. */
export const panButtons = (words: MapWords, move: Move): TemplateResult => html`
  <div class="pan" role="group" aria-label=${words.move}>
    ${button(arrows.left, words.left, () => move(-step, 0, 0))}
    ${button(arrows.up, words.up, () => move(0, -step, 0))}
    ${button(arrows.down, words.down, () => move(0, step, 0))}
    ${button(arrows.right, words.right, () => move(step, 0, 0))}
  </div>
`;

const button = (strokes: Strokes, label: string, press: () => void) =>
  html`<button type="button" aria-label=${label} title=${label} @click=${press}>
    ${icon(strokes)}
  </button>`;

/** How to do what a gesture did not; what moves by keyboard does not need it. */
export function refusalHint(refusal: Refusal, words: MapWords): TemplateResult {
  const key = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
  const text = refusal === 'wheel' ? words.wheelHint(key) : words.touchHint;
  return html`<p class="hint-over" aria-hidden="true">${text}</p>`;
}

/** Marks the middle of a map on which a place is being chosen. */
export const cross = html`<svg
  class="cross"
  viewBox="0 0 48 48"
  width="48"
  height="48"
  aria-hidden="true"
>
  <g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round">
    <path class="halo" d="M24 6v11M24 31v11M6 24h11M31 24h11" />
    <path d="M24 6v11M24 31v11M6 24h11M31 24h11" />
    <circle cx="24" cy="24" r="2.5" fill="currentColor" stroke="none" />
  </g>
</svg>`;
