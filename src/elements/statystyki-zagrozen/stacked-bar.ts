import {html, svg, type TemplateResult} from 'lit';

import {formatNumber, type Language} from '../../i18n/index.js';
import {statuses, type PublicCount} from '../../threats/index.js';
import {isExact, knownSum, type Amount} from './amount.js';
import {fillOf, partName, type BarPart} from './patterns.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

/** How long a part is of which nothing is known, as a part of the longest bar. */
export const withheldShare = 0.03;

/** A length of a bar. */
export interface BarSegment {
  readonly part: BarPart;
  readonly count: number;
}

/**
 * The counts of each status as lengths, and the rest of their total as one.
 *
 * @param unknown - The length of the rest where the total is not known either.
 */
export function segmentsOf(
  counts: readonly PublicCount[],
  total: Amount,
  unknown: number,
): BarSegment[] {
  const rest = isExact(total) ? total.least - knownSum(counts) : unknown;
  return [
    ...statuses.map((part, at) => ({part, count: counts[at] ?? 0})),
    {part: 'withheld' as const, count: rest},
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
