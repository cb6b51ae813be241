import {html, svg} from 'lit';

import {formatMonth} from '../../i18n/index.js';
import {statuses} from '../../threats/index.js';
import {amountOf, amountText, largest, sumOf} from './amount.js';
import type {Figure, StatisticsView} from './figure.js';
import {fillOf} from './patterns.js';
import {monthsOf} from './period.js';
import {percent} from './stacked-bar.js';

/** So many months can each have their name under their column. */
const mostNames = 12;

/** How many threats were noticed in each month. */
export function monthFigure(view: StatisticsView): Figure {
  const {words, language, statistics, period} = view;
  const {smallestCount} = statistics;
  const known = new Map(statistics.months.map(({month, statuses: counts}) => [month, counts]));
  const months = monthsOf(period, [...known.keys()]).map((month) => {
    const counts = known.get(month) ?? statuses.map(() => 0);
    return {month, counts, amount: sumOf(counts, smallestCount)};
  });
  const first = largest(months);
  const highest = Math.max(...months.map(({amount}) => amount.most));
  const name = (month: string) => formatMonth(language, month);
  const says = first
    ? words.months.most(name(first.month), amountText(first.amount, words, language))
    : words.months.unsaid;
  const [start, end] = [months[0], months.at(-1)];
  return {
    heading: words.months.heading,
    says,
    picture: html`
      <div class="months" role="img" aria-labelledby="says-miesiace">
        <svg class="columns">
          ${months.map(({amount}, at) => {
            const [x, width] = [percent((at + 0.1) / months.length), percent(0.8 / months.length)];
            const column = (from: number, to: number, part: 'columns-known' | 'status-withheld') =>
              svg`<rect class=${part} x=${x} width=${width} y=${percent(1 - to / highest)}
                height=${percent((to - from) / highest)}
                fill=${part === 'status-withheld' ? fillOf('withheld') : 'currentColor'} />`;
            return [
              column(0, amount.least, 'columns-known'),
              column(amount.least, amount.most, 'status-withheld'),
            ];
          })}
        </svg>
        ${
          months.length <= mostNames
            ? html`<svg class="names">
                ${months.map(
                  ({month}, at) =>
                    svg`<text x=${percent((at + 0.5) / months.length)} y="1.2em" text-anchor="middle">
                      ${formatMonth(language, month, 'short')}</text>`,
                )}
              </svg>`
            : ''
        }
        <p class="ends">
          <span>${start ? name(start.month) : ''}</span><span>${end ? name(end.month) : ''}</span>
        </p>
      </div>
    `,
    table: {
      name: 'miesiace',
      caption: words.months.caption,
      columns: [
        words.months.month,
        ...statuses.map((status) => words.statuses[status]),
        words.total,
      ],
      rows: months.map(({month, counts, amount}) => ({
        head: name(month),
        cells: [...counts.map((count) => amountOf(count, smallestCount)), amount],
      })),
    },
  };
}
