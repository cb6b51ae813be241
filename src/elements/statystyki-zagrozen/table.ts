import {html, nothing, type TemplateResult} from 'lit';

import type {Language} from '../../i18n/index.js';
import {csvText, type CsvCell} from '../../threats/index.js';
import {amountText, isExact, type Amount} from './amount.js';
import type {Messages} from './statystyki-zagrozen.messages.js';

/** The numbers of a picture: the same are shown and downloaded. */
export interface Table {
  /** What its file is called: `[a-z-]+`. */
  readonly name: string;
  readonly caption: string;
  /** The head of each column, the first one over the heads of the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly head: string;
    /** The language of {@link head}, where it is not that of the element. */
    readonly lang?: string | undefined;
    readonly cells: readonly (Amount | string)[];
  }[];
}

/** A table that can be scrolled sideways where it is too wide, also by keyboard. */
export function tableView(table: Table, words: Messages, language: Language): TemplateResult {
  const cell = (content: Amount | string) =>
    typeof content === 'string' ? content : amountText(content, words, language);
  return html`
    <div class="scroll" role="region" aria-label=${table.caption} tabindex="0">
      <table>
        <caption>
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ({head, lang, cells}) => html`
              <tr>
                <th scope="row" lang=${lang ?? nothing}>${head}</th>
                ${cells.map((content) => html`<td>${cell(content)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** Tables as one CSV file, one below the other, each under its caption. */
export function tablesCsv(tables: readonly Table[], words: Messages, language: Language): string {
  const cell = (content: Amount | string): CsvCell => {
    if (typeof content === 'string') return content;
    return isExact(content) ? content.least : amountText(content, words, language);
  };
  return csvText(
    tables.flatMap(({caption, columns, rows}, at) => [
      ...(at > 0 ? [[]] : []),
      [caption],
      columns,
      ...rows.map(({head, cells}) => [head, ...cells.map(cell)]),
    ]),
  );
}
