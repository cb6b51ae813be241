import {html, nothing, svg, type TemplateResult} from 'lit';

import {formatMonth} from '../../i18n/index.js';
import {amountText, isExact, type Amount} from './amount.js';
import type {StatisticsView} from './figure.js';
import {fillOf, patternLegend} from './patterns.js';
import {percent, withheldShare} from './stacked-bar.js';

/** A month with how many threats were noticed in it. */
export interface MonthAmount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly amount: Amount;
}

/** So many months can each have their name and number at their column. */
const mostNames = 12;

/** Above the highest column there is room for its number. */
const highestColumn = 0.86;

/** A column for each month; above what is known, a short part says that something is left out. */
export function monthColumns(
  months: readonly MonthAmount[],
  {words, language}: StatisticsView,
): TemplateResult {
  const highest = Math.max(1, ...months.map(({amount}) => amount.least));
  const named = months.length <= mostNames;
  const y = (count: number) => 1 - (count / highest) * highestColumn;
  const middle = (at: number) => percent((at + 0.5) / months.length);
  const column = (at: number, from: number, to: number, kind: string, fill: string) =>
    to > from
      ? svg`<rect class=${kind} fill=${fill}
          x=${percent((at + 0.1) / months.length)} width=${percent(0.8 / months.length)}
          y=${percent(y(to))} height=${percent(y(from) - y(to))} />`
      : nothing;
  const [start, end] = [months[0], months.at(-1)];
  return html`
    ${months.every(({amount}) => isExact(amount)) ? nothing : patternLegend(['withheld'], words)}
    <div class="months" role="img" aria-labelledby="says-miesiace">
      <svg class="columns">
        ${months.map(({amount}, at) => {
          const {least} = amount;
          const top = isExact(amount) ? least : least + highest * withheldShare;
          return [
            column(at, 0, least, 'column', 'currentColor'),
            column(at, least, top, 'status-withheld', fillOf('withheld')),
          ];
        })}
        ${
          named
            ? months.map(
                ({amount}, at) =>
                  svg`<text class="value" x=${middle(at)} y=${percent(y(amount.most))} dy="-0.3em">${
                    isExact(amount) ? amountText(amount, words, language) : nothing
                  }</text>`,
              )
            : nothing
        }
      </svg>
      ${
        named
          ? html`<svg class="names">
              ${months.map(
                ({month}, at) =>
                  svg`<text x=${middle(at)} y="1.2em">${formatMonth(language, month, 'short')}</text>`,
              )}
            </svg>`
          : nothing
      }
      <p class="ends">
        <span>${start && formatMonth(language, start.month)}</span>
        <span>${end && start !== end ? formatMonth(language, end.month) : nothing}</span>
      </p>
    </div>
  `;
}
