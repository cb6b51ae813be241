import {html, type LitElement, type TemplateResult} from 'lit';

import {Localizer} from '../../i18n/index.js';
import {findPrivateData, type PrivateDataKind} from '../../reports/private-data/index.js';
import {privateDataMessages, type PrivateDataWords} from './private-data.messages.js';

/** What was seen in a description. */
export interface Seen {
  readonly kinds: readonly PrivateDataKind[];
  /** The pieces as they are written. */
  readonly pieces: readonly string[];
}

/** Says what personal data a description seems to contain. */
export class PrivateDataNote {
  readonly #localizer: Localizer<PrivateDataWords>;

  constructor(host: LitElement) {
    this.#localizer = new Localizer(host, privateDataMessages);
  }

  /** Looks for personal data; `undefined` when there seems to be none. */
  look(text: string): Seen | undefined {
    const found = findPrivateData(text);
    if (found.length === 0) return undefined;
    return {
      kinds: [...new Set(found.map(({kind}) => kind))],
      pieces: [...new Set(found.map(({from, to}) => text.slice(from, to)))],
    };
  }

  /** The kinds in a sentence, and what to do: the same words however the pieces change. */
  sentence({kinds}: Seen): string {
    const {words, language} = this.#localizer;
    const list = new Intl.ListFormat(language).format(kinds.map((kind) => words.kinds[kind]));
    return `${words.found(list)} ${words.advice}`;
  }

  /** What the sentence is about. */
  pieces({pieces}: Seen): TemplateResult {
    return html`<p class="hint">${this.#localizer.words.pieces(pieces)}</p>`;
  }
}
