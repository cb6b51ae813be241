import {html, nothing, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {formatPhone} from '../../i18n/index.js';
import {fullName, personOf} from '../../officer/index.js';
import {mainPhone} from './main-phone.js';
import {paper} from './paper-words.js';

/** How many strips fit beside each other and still hold a QR code of 20 mm. */
const count = 8;

/** A longer address makes a code of 20 mm too fine for some phones. */
const longestLink = 120;

/** Strips to tear off at the foot of a poster; hidden from screen readers, which have read it all. */
export function strips(beat: Beat, link: string, code: TemplateResult): TemplateResult {
  const person = personOf(beat);
  const phone = mainPhone(beat);
  const role = person ? `${person.role}, ` : '';
  const strip = html`
    <div class="strip">
      <div class="strip-words">
        ${person ? html`<b>${fullName(person)}</b>` : nothing}
        ${phone?.whose ? html`<span>${phone.whose}</span>` : nothing}
        ${phone ? html`<b class="strip-phone">${formatPhone(phone.number)}</b>` : nothing}
        <span>${role}${paper.beat.toLowerCase()} ${paper.beatNumber(beat.number)}</span>
      </div>
      ${link.length <= longestLink ? code : nothing}
    </div>
  `;
  return html`
    <div class="strips" aria-hidden="true">${Array.from({length: count}, () => strip)}</div>
  `;
}
