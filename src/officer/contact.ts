import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, Unit} from '../backend/index.js';
import {formatPhone} from '../i18n/index.js';
import {icon} from '../ui/index.js';
import type {OfficerMessages} from './officer.messages.js';
import {personOf} from './person.js';

/** Call and write with one tap; while a beat is vacant, call its unit's duty desk. */
export function contact(beat: Beat, words: OfficerMessages): TemplateResult {
  if (!personOf(beat)) return callDuty(beat.unit, words);
  const {phone, email} = beat;
  return html`
    <p class="contact">
      ${callButton(phone, words.call)} ${email ? writeButton(email, words) : nothing}
    </p>
    <p class="small">${words.phoneNotice}</p>
  `;
}

/** The unit's duty desk as the one clear next step. */
export function callDuty({dutyPhone}: Unit, words: OfficerMessages): TemplateResult {
  return html`<p class="contact">${callButton(dutyPhone, words.callDuty)}</p>`;
}

/** A link that calls, with the number on it. */
function callButton(phone: string, label: string): TemplateResult {
  return html`
    <a class="button primary" part="call" href="tel:${phone}">
      ${icon('phone')} <span>${label}: ${formatPhone(phone)}</span>
    </a>
  `;
}

function writeButton(email: string, words: OfficerMessages): TemplateResult {
  const [mailbox, host] = email.split('@');
  return html`
    <a class="button" part="email" href="mailto:${email}" aria-label="${words.write}: ${email}">
      ${icon('mail')} <span>${mailbox}<wbr />@${host}</span>
    </a>
  `;
}
