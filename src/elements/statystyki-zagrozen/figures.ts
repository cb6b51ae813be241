import {html, nothing, type TemplateResult} from 'lit';

import {categoryFigure} from './category-figure.js';
import {checkedFigure} from './checked-figure.js';
import {figureView, type StatisticsView} from './figure.js';
import {monthFigure} from './month-figure.js';
import {patterns} from './patterns.js';
import {weekFigure} from './week-figure.js';

/** Every picture with its numbers; loaded when there are numbers to show. */
export function figures(view: StatisticsView): TemplateResult {
  const {statistics, words, download} = view;
  const {recurring, smallestCount} = statistics;
  const shown = [checkedFigure(view), categoryFigure(view), monthFigure(view)];
  if (recurring > 0) shown.push(weekFigure(view));
  return html`
    ${patterns()} ${shown.map((figure) => figureView(figure, view))}
    ${
      recurring > 0
        ? nothing
        : html`<h3>${words.week.heading}</h3>
            <p>${words.week.nothing}</p>`
    }
    ${smallestCount > 1 ? html`<p class="hint">${words.smallNumbers(smallestCount)}</p>` : nothing}
    <p class="actions">
      <button
        type="button"
        @click=${() =>
          download(
            'wszystko',
            shown.map(({table}) => table),
          )}
      >
        ${words.downloadAll}
      </button>
    </p>
  `;
}
