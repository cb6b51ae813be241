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
  const {number, secret, unit, readBy, verifiedBy, onMap, notice} = receipt;
  const moment = (time: string) => formatMoment(language, time);
  return html`
    <h2 id="question" tabindex="-1">${words.receipt.heading}</h2>
    ${outdated ? html`<p>${words.receipt.outdated}</p>` : nothing}
    <dl class="keys">
      <dt>${words.receipt.number}</dt>
      <dd class="key" id="number">${number}</dd>
      ${fact(words.receipt.secret, secret && html`<span class="key" id="secret">${secret}</span>`)}
    </dl>
    ${secret ? toKeep(words, copied, copy) : nothing} ${notice ? html`<p>${notice}</p>` : nothing}
    <dl class="facts">
      ${fact(words.receipt.unit, unit && `${unit.name}, ${unit.address}`)}
      ${fact(words.receipt.duty, unit?.dutyPhone && dutyPhone(unit.dutyPhone))}
      ${fact(words.receipt.readBy, readBy && moment(readBy))}
      ${fact(words.receipt.verifiedBy, verifiedBy && moment(verifiedBy))}
      ${fact(words.receipt.map, onMap === undefined ? '' : words.receipt[onMap ? 'onMap' : 'notOnMap'])}
    </dl>
  `;
}

/** How to keep the number together with the secret. */
const toKeep = (words: Messages, copied: Copied, copy: () => void) => html`
  <p>${words.receipt.secretHint}</p>
  <button type="button" @click=${copy}>${words.receipt.copy}</button>
  <p class="hint" role="status">${copied ? words.receipt[copied] : nothing}</p>
`;

/** A line of a list; nothing where the backend does not say. */
const fact = (name: string, value: TemplateResult | string | undefined) =>
  value
    ? html`<dt>${name}</dt>
        <dd>${value}</dd>`
    : nothing;

const dutyPhone = (phone: string) =>
  html`<a class="phone" href="tel:${phone}">${icon(icons.phone)} ${formatPhone(phone)}</a>`;

/** Puts the number and the secret on the clipboard; pages without HTTPS have none. */
export async function copyKeys({number, secret}: Receipt, words: Messages): Promise<Copied> {
  const text = `${words.receipt.number}: ${number}\n${words.receipt.secret}: ${secret ?? ''}`;
  return (await copyText(text)) ? 'copied' : 'notCopied';
}
