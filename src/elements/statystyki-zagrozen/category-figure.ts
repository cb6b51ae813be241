import {html, nothing} from 'lit';

import {formatShare} from '../../i18n/index.js';
import {statuses, type PublicCount} from '../../threats/index.js';
import {amountOf, amountText, largest, sumOf} from './amount.js';
import type {Figure, StatisticsView} from './figure.js';
import {patternLegend} from './patterns.js';
import {segmentsOf, stackedBar} from './stacked-bar.js';

const numberOf = (status: (typeof statuses)[number]) => statuses.indexOf(status);
const found = [numberOf('confirmed'), numberOf('confirmed-eliminated')];
const refuted = numberOf('not-confirmed');

/** How many threats of each category there are, most first, by status. */
export function categoryFigure(view: StatisticsView): Figure {
  const {words, language, statistics, choose} = view;
  const {smallestCount} = statistics;
  const rows = rowsOf(view);
  const [first, tied] = largest(rows);
  const longest = Math.max(...rows.map(({amount}) => amount.most));
  const text = (row: (typeof rows)[number]) => amountText(row.amount, words, language);
  return {
    heading: words.categories.heading,
    says: first && !tied ? words.categories.most(first.name, text(first)) : words.categories.unsaid,
    picture: html`
      ${patternLegend(
        rows.flatMap(({segments}) => segments.map(({part}) => part)),
        words,
      )}
      <ul class="categories" aria-labelledby="says-kategorie">
        ${rows.map(
          (row) => html`
            <li>
              <p class="category">
                <span lang=${row.lang ?? nothing}>${row.name}</span>
                <strong>${text(row)}</strong>
              </p>
              ${stackedBar(row.segments, longest, words, language)}
              ${
                choose
                  ? html`<button type="button" class="text-button" @click=${() => choose(row.id)}>
                      ${words.categories.onMap}<span class="visually-hidden">: ${row.name}</span>
                    </button>`
                  : nothing
              }
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
            ...counts.map((count) => amountOf(count, smallestCount)),
            amount,
            share === undefined ? '–' : formatShare(language, share),
          ],
        };
      }),
    },
  };
}

/** The categories in which there are threats, most first. */
function rowsOf({statistics, categories, language}: StatisticsView) {
  return statistics.categories
    .map(({id, statuses: counts}) => {
      const names = categories.find((category) => category.id === id)?.names;
      return {
        id,
        name: names?.[language] ?? names?.pl ?? id,
        lang: names?.[language] === undefined ? 'pl' : undefined,
        counts,
        segments: segmentsOf(counts, statistics.smallestCount),
        amount: sumOf(counts, statistics.smallestCount),
      };
    })
    .filter(({amount}) => amount.most > 0)
    .sort((a, b) => b.amount.least - a.amount.least || b.amount.most - a.amount.most);
}

/** What part of the checked threats was true; unknown where none was checked or a number is not given. */
function shareConfirmed(counts: readonly PublicCount[]): number | undefined {
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + (counts[number] ?? NaN), 0);
  const share = sum(found) / sum([...found, refuted]);
  return Number.isNaN(share) ? undefined : share;
}
