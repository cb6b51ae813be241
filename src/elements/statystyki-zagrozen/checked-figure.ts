import {html, nothing} from 'lit';

import {formatShare} from '../../i18n/index.js';
import {cellOf, exactly, type Amount} from './amount.js';
import type {Figure, StatisticsView} from './figure.js';
import {patternLegend} from './patterns.js';
import {stackedBar} from './stacked-bar.js';

/** How many threats the police have checked, and how many of them were true. */
export function checkedFigure({statistics, words, language}: StatisticsView): Figure {
  const {total, decided, confirmed, medianDays} = statistics;
  const {checked} = words;
  const refuted = confirmed === null ? undefined : decided - confirmed;
  // Rounded once: the two shares add up to a hundred.
  const share = Math.round((100 * (confirmed ?? NaN)) / decided) / 100;
  const shareText = (part: number) => (Number.isNaN(part) ? '' : formatShare(language, part));
  const segments = [
    {part: 'confirmed' as const, count: decided - (refuted ?? decided)},
    {part: 'not-confirmed' as const, count: refuted ?? 0},
  ].filter(({count}) => count > 0);
  const row = (head: string, count: Amount | string, of = '') => ({head, cells: [count, of]});
  return {
    heading: checked.heading,
    says: confirmed === null || decided === 0 ? checked.unsaid : checked.says,
    picture: segments.length
      ? html`
          ${patternLegend(
            segments.map(({part}) => part),
            words,
          )}
          ${stackedBar(segments, decided, words, language)}
        `
      : nothing,
    table: {
      name: 'sprawdzone',
      caption: checked.caption,
      columns: [checked.result, words.number, checked.share],
      rows: [
        row(checked.noted, exactly(total)),
        row(checked.decided, exactly(decided)),
        row(checked.confirmed, cellOf(confirmed, words), shareText(share)),
        ...(refuted === undefined
          ? []
          : [row(checked.refuted, exactly(refuted), shareText(1 - share))]),
        ...(medianDays === undefined ? [] : [row(checked.median, exactly(Math.ceil(medianDays)))]),
      ],
    },
  };
}
