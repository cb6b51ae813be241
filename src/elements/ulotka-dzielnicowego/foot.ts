import {html, nothing, type TemplateResult} from 'lit';

import type {Beat} from '../../backend/index.js';
import {formatDay, formatPhone} from '../../i18n/index.js';
import {personOf} from '../../officer/index.js';
import {mainPhone} from './main-phone.js';
import {paper} from './paper-words.js';

/** Longer addresses are left to the QR code: nobody copies them from paper. */
const longestPrinted = 80;

/** The foot of the sheet: 112, the unit, and the way to the card of the beat. */
export function foot(beat: Beat, link: string, code: TemplateResult): TemplateResult {
  const {unit, phone, email, updated} = beat;
  const answers = personOf(beat) && (phone || email);
  return html`
    <div class="foot">
      <div>
        <p class="emergency-number">
          ${paper.danger}
          <span class="whole">
            ${paper.emergencyCall} <b class="large">${paper.emergencyNumber}</b>
          </span>
        </p>
        <p><b>${unit.name}</b><br />${unit.address}</p>
        ${dutyDesk(beat)}
        <p class="fine">
          ${answers ? paper.phoneNotice : nothing} ${paper.updated(formatDay('pl', updated))}.
          ${
            link.length <= longestPrinted
              ? html`<span class="more">${withoutScheme(link)}</span>`
              : nothing
          }
        </p>
      </div>
      <div class="code">
        ${code}
        <p class="fine">${paper.scan}<span class="more">${paper.current}</span></p>
      </div>
    </div>
  `;
}

/** The duty desk, where its number is not printed large. */
const dutyDesk = (beat: Beat) =>
  beat.unit.dutyPhone && !mainPhone(beat)?.whose
    ? html`<p>${paper.duty}: <b class="whole">${formatPhone(beat.unit.dutyPhone)}</b></p>`
    : nothing;

const withoutScheme = (link: string) => link.replace(/^https?:\/\//, '');
