import {svg, html, type TemplateResult} from 'lit';

/** SVG path data on a grid of 24, to be drawn 2 units wide with round ends: one of `icons`. */
export type Strokes = string;

/**
 * An icon beside words: decoration only, so hidden from screen readers.
 *
 * @param size - Its width and height, in pixels.
 */
export function icon(strokes: Strokes, size = 20): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true">
    ${svg`<path d=${strokes} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`}
  </svg>`;
}
