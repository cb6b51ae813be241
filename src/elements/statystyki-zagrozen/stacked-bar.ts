import {html, svg, type TemplateResult} from 'lit';

import {formatNumber, type Language} from '../../i18n/index.js';
import {statuses, type PublicCount} from '../../threats/index.js';
import {fillOf, partName, type BarPart} from './patterns.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

/** How long a bar of everything that is left out is, as a part of the longest bar. */
export const withheldShare = 0.03;

/** A length of a bar. */
export interface BarSegment {
  readonly part: BarPart;
  readonly count: number;
}

/**
 * The counts of each status as lengths.
 *
 * @param withheld - The length that says that something is left out, as long as so many.
 */
export function segmentsOf(counts: readonly PublicCount[], withheld: number): BarSegment[] {
  return [
    ...statuses.map((part, at) => ({part, count: counts[at] ?? 0})),
    {part: 'withheld' as const, count: counts.includes(null) ? withheld : 0},
  ].filter(({count}) => count > 0);
}

/** A bar of several parts beside each other. */
export function stackedBar(
  segments: readonly BarSegment[],
  longest: number,
  words: Messages,
  language: Language,
): TemplateResult {
  const spoken = segments.map(({part, count}) =>
    part === 'withheld'
      ? partName(part, words)
      : `${partName(part, words)}: ${formatNumber(language, count)}`,
  );
  let before = 0;
  return html`<svg class="bar" role="img" aria-label=${spoken.join(', ')}>
    ${segments.map(({part, count}) => {
      const [x, width] = [percent(before / longest), percent(count / longest)];
      before += count;
      return svg`<rect class="status-${part}" x=${x} width=${width} height="100%" fill=${fillOf(part)} />`;
    })}
  </svg>`;
}

/** A part of a whole as an SVG length. */
export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
