import {formatMonth} from '../../i18n/index.js';
import {statuses} from '../../threats/index.js';
import {amountText, cellOf, exactly, largest, totalsOf} from './amount.js';
import type {Figure, StatisticsView} from './figure.js';
import {monthColumns} from './month-columns.js';
import {monthsOf} from './period.js';

/** How many threats were noticed in each month. */
export function monthFigure(view: StatisticsView): Figure {
  const {words, language, statistics, period} = view;
  const totals = totalsOf(statistics.months, statistics.total);
  const known = new Map(
    statistics.months.map(({month, statuses: counts}, at) => [
      month,
      {counts, amount: totals[at]!},
    ]),
  );
  const none = {counts: statuses.map(() => 0), amount: exactly(0)};
  const months = monthsOf(period, [...known.keys()]).map((month) => ({
    month,
    ...(known.get(month) ?? none),
  }));
  const [first, tied] = largest(months);
  const name = (month: string) => formatMonth(language, month);
  return {
    heading: words.months.heading,
    says:
      first && !tied
        ? words.months.most(name(first.month), amountText(first.amount, words, language))
        : words.months.unsaid,
    picture: monthColumns(months, view),
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
        cells: [...counts.map((count) => cellOf(count, words)), amount],
      })),
    },
  };
}
