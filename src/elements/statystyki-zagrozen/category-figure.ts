import {html, nothing} from 'lit';

import {formatShare} from '../../i18n/index.js';
import {statuses, type PublicCount} from '../../threats/index.js';
import {amountText, cellOf, largest, totalsOf} from './amount.js';
import type {Figure, StatisticsView} from './figure.js';
import {patternLegend} from './patterns.js';
import {segmentsOf, stackedBar, withheldShare} from './stacked-bar.js';

const numberOf = (status: (typeof statuses)[number]) => statuses.indexOf(status);
const found = [numberOf('confirmed'), numberOf('confirmed-eliminated')];
const refuted = numberOf('not-confirmed');

/** How many threats of each category there are, most first, by status. */
export function categoryFigure(view: StatisticsView): Figure {
  const {words, language, choose} = view;
  const rows = rowsOf(view);
  const [first, tied] = largest(rows);
  const longest = Math.max(1, ...rows.map(({amount}) => amount.least)) * (1 + withheldShare);
  const segments = (row: (typeof rows)[number]) =>
    segmentsOf(row.counts, row.amount, longest * withheldShare);
  const text = (row: (typeof rows)[number]) => amountText(row.amount, words, language);
  return {
    heading: words.categories.heading,
    says: first && !tied ? words.categories.most(first.name, text(first)) : words.categories.unsaid,
    picture: html`
      ${patternLegend(
        rows.flatMap((row) => segments(row).map(({part}) => part)),
        words,
      )}
      <ul class="categories" aria-labelledby="says-kategorie">
        ${rows.map(
          (row) => html`
            <li>
              <p class="category">
                ${
                  choose
                    ? html`<button type="button" class="text-button" @click=${() => choose(row.id)}>
                        <span lang=${row.lang ?? nothing}>${row.name}</span>
                        <span class="visually-hidden">– ${words.categories.onMap}</span>
                      </button>`
                    : html`<span lang=${row.lang ?? nothing}>${row.name}</span>`
                }
                <strong>${text(row)}</strong>
              </p>
              ${stackedBar(segments(row), longest, words, language)}
            </li>
          `,
        )}
      </ul>
    `,
    table: {
      name: 'kategorie',
      caption: words.categories.caption,
      columns: [
        words.categories.category,
        ...statuses.map((status) => words.statuses[status]),
        words.total,
        words.categories.share,
      ],
      rows: rows.map(({name, lang, counts, amount}) => {
        const share = shareConfirmed(counts);
        return {
          head: name,
          lang,
          cells: [
            ...counts.map((count) => cellOf(count, words)),
            amount,
            share === undefined ? '–' : formatShare(language, share),
          ],
        };
      }),
    },
  };
}

/** The public categories in which there are threats, most first. */
function rowsOf({statistics, categories, language}: StatisticsView) {
  const totals = totalsOf(statistics.categories, statistics.total);
  return statistics.categories
    .map(({id, statuses: counts}, at) => {
      const category = categories.find((each) => each.id === id);
      const names = category?.names;
      return {
        id,
        open: category?.public ?? true,
        name: names?.[language] ?? names?.pl ?? id,
        lang: names?.[language] === undefined ? 'pl' : undefined,
        counts,
        amount: totals[at]!,
      };
    })
    .filter(({open, amount}) => open && amount.most > 0)
    .sort((a, b) => b.amount.least - a.amount.least || b.amount.most - a.amount.most);
}

/** What part of the checked threats was true; unknown where none was checked or a number is not given. */
function shareConfirmed(counts: readonly PublicCount[]): number | undefined {
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + (counts[number] ?? NaN), 0);
  const share = sum(found) / sum([...found, refuted]);
  return Number.isNaN(share) ? undefined : share;
}
