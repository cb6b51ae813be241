import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, Unit} from '../backend/index.js';
import {formatPhone} from '../i18n/index.js';
import {icon, icons} from '../ui/index.js';
import type {OfficerMessages} from './officer.messages.js';
import {personOf} from './person.js';

/**
 * Call and write with one tap; while a beat is vacant, call its unit's duty desk.
 *
 * @param offDuty - The officer does not answer now: the duty desk is offered, too.
 */
export function contact(beat: Beat, words: OfficerMessages, offDuty = false): TemplateResult {
  const {phone, email, unit} = beat;
  if (!personOf(beat) || (!phone && !email)) return callDuty(unit, words);
  return html`
    <p class="contact">
      ${
        phone
          ? html`<a class="button primary" part="call" href="tel:${phone}">
              ${number(words.call, phone)}
            </a>`
          : nothing
      }
      ${
        unit.dutyPhone && (offDuty || !phone)
          ? html`<a class="button" part="duty" href="tel:${unit.dutyPhone}">
              ${number(words.callDuty, unit.dutyPhone)}
            </a>`
          : nothing
      }
      ${email ? writeButton(email, words) : nothing}
    </p>
    <p class="small">${words.phoneNotice}</p>
  `;
}

/** The unit's duty desk as the one clear next step; where no number is published, the way there. */
export function callDuty(unit: Unit, words: OfficerMessages): TemplateResult {
  const phone = unit.dutyPhone ?? unit.phone;
  if (!phone) {
    return html`<p>
      ${words.noPhone}
      <span lang="pl">${[unit.name, unit.address].filter(Boolean).join(', ')}</span>
    </p>`;
  }
  return html`
    <p class="contact">
      <a class="button primary" part="call" href="tel:${phone}">
        ${number(words.callDuty, phone)}
      </a>
    </p>
  `;
}

const number = (label: string, phone: string) =>
  html`${icon(icons.phone)} <span>${label}: ${formatPhone(phone)}</span>`;

function writeButton(email: string, words: OfficerMessages): TemplateResult {
  const [mailbox, host] = email.split('@');
  return html`
    <a class="button" part="email" href="mailto:${email}" aria-label="${words.write}: ${email}">
      ${icon(icons.mail)} <span>${mailbox}<wbr />@${host}</span>
    </a>
  `;
}
