import {html, type nothing, type TemplateResult} from 'lit';

import type {Language} from '../../i18n/index.js';
import type {Category, ThreatStatistics} from '../../threats/index.js';
import type {Period} from './period.js';
import type {Messages} from './statystyki-zagrozen.messages.js';
import {tableView, type Table} from './table.js';

/** What the pictures are drawn from. */
export interface StatisticsView {
  readonly statistics: ThreatStatistics;
  readonly period: Period;
  readonly categories: readonly Category[];
  readonly words: Messages;
  readonly language: Language;
  /** Gives the reader tables as a file. */
  readonly download: (name: string, tables: readonly Table[]) => void;
  /** Shows a category on the page's map; absent where there is none. */
  readonly choose?: ((category: string) => void) | undefined;
}

/** A picture with what it says in a sentence and its numbers in a table. */
export interface Figure {
  readonly heading: string;
  /** The main thing, in a sentence. */
  readonly says: string;
  readonly picture: TemplateResult | typeof nothing;
  readonly table: Table;
}

/** A picture under its heading and sentence, with its table folded away. */
export function figureView(
  {heading, says, picture, table}: Figure,
  {words, language, download}: StatisticsView,
): TemplateResult {
  return html`
    <section class="figure">
      <h3>${heading}</h3>
      <p id="says-${table.name}">${says}</p>
      ${picture}
      <details>
        <summary>${words.showTable}<span class="visually-hidden">: ${table.caption}</span></summary>
        ${tableView(table, words, language)}
        <button type="button" class="text-button" @click=${() => download(table.name, [table])}>
          ${words.downloadTable}<span class="visually-hidden">: ${table.caption}</span>
        </button>
      </details>
    </section>
  `;
}
