import {html, nothing, type TemplateResult} from 'lit';

import type {Receipt} from '../../backend/index.js';
import {formatMoment, formatPhone, type Language} from '../../i18n/index.js';
import {icon, icons} from '../../ui/index.js';
import {copyText} from '../../ui/share-link.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** How copying went; `undefined` before it was tried. */
export type Copied = 'copied' | 'notCopied' | undefined;

/** What a resident keeps: the number, the secret, and what happens next. */
export function receiptView(
  receipt: Receipt,
  words: Messages,
  language: Language,
  outdated: boolean,
  copied: Copied,
  copy: () => void,
): TemplateResult {
  const {unit} = receipt;
  return html`
    <h2 id="question" tabindex="-1">${words.receipt.heading}</h2>
    ${outdated ? html`<p>${words.receipt.outdated}</p>` : nothing}
    <dl class="keys">
      <dt>${words.receipt.number}</dt>
      <dd class="key" id="number">${receipt.number}</dd>
      <dt>${words.receipt.secret}</dt>
      <dd class="key" id="secret">${receipt.secret}</dd>
    </dl>
    <p>${words.receipt.secretHint}</p>
    <button type="button" @click=${copy}>${words.receipt.copy}</button>
    <p class="hint" role="status">${copied ? words.receipt[copied] : nothing}</p>
    <dl class="facts">
      <dt>${words.receipt.unit}</dt>
      <dd>${unit.name}, ${unit.address}</dd>
      ${
        unit.dutyPhone
          ? html`<dt>${words.receipt.duty}</dt>
              <dd>
                <a class="phone" href="tel:${unit.dutyPhone}">
                  ${icon(icons.phone)} ${formatPhone(unit.dutyPhone)}
                </a>
              </dd>`
          : nothing
      }
      <dt>${words.receipt.readBy}</dt>
      <dd>${formatMoment(language, receipt.readBy)}</dd>
      <dt>${words.receipt.verifiedBy}</dt>
      <dd>${formatMoment(language, receipt.verifiedBy)}</dd>
      <dt>${words.receipt.map}</dt>
      <dd>${receipt.onMap ? words.receipt.onMap : words.receipt.notOnMap}</dd>
    </dl>
  `;
}

/** Puts the number and the secret on the clipboard; pages without HTTPS have none. */
export async function copyKeys({number, secret}: Receipt, words: Messages): Promise<Copied> {
  const text = `${words.receipt.number}: ${number}\n${words.receipt.secret}: ${secret}`;
  return (await copyText(text)) ? 'copied' : 'notCopied';
}
