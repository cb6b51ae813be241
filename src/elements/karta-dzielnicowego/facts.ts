import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, Supervisor, Unit} from '../../backend/index.js';
import {formatPhone} from '../../i18n/index.js';
import {formatHours, personOf, rankAndName} from '../../officer/index.js';
import {areaText, type Folding} from './area-text.js';
import {isOffDuty} from './duty.js';
import type {Messages} from './karta-dzielnicowego.messages.js';
import type {View} from './view.js';

/** What is known of a beat and its unit, as names and values. */
export function facts(beat: Beat, folding: Folding, {words, language, now}: View): TemplateResult {
  const {unit} = beat;
  // While the officer does not answer, the duty desk has a button of its own above.
  const desk = personOf(beat) && !isOffDuty(beat, now);
  // Hours at which nobody comes would mislead.
  const {dutyHours, officeHours}: Partial<Beat> = personOf(beat) ? beat : {};
  return html`
    <dl>
      ${fact(words.beat, html`${words.beatNumber(beat.number)}, <span lang="pl">${beat.name}</span>`)}
      ${fact(words.covers, areaText(beat.areaText, folding, words))}
      ${dutyHours ? fact(words.dutyHours, formatHours(language, dutyHours).map(line)) : nothing}
      ${officeHours ? fact(words.hours, html`<span lang="pl">${officeHours}</span>`) : nothing}
      ${fact(words.unit, html`<span lang="pl">${unit.name}<br />${unit.address}</span>`)}
      ${desk && unit.dutyPhone ? fact(words.duty, call(unit.dutyPhone)) : nothing}
      ${unit.supervisor ? fact(words.supervisor, supervisor(unit.supervisor)) : nothing}
      ${
        unit.textPhone || unit.signLanguage
          ? fact(words.withoutTalking, withoutTalking(unit, words))
          : nothing
      }
    </dl>
  `;
}

const fact = (name: string, value: unknown) => html`
  <dt>${name}</dt>
  <dd>${value}</dd>
`;

const line = (text: string) => html`<span class="line">${text}</span>`;

const call = (phone: string) =>
  html`<a class="line-link" href="tel:${phone}">${formatPhone(phone)}</a>`;

function supervisor(person: Supervisor): TemplateResult {
  return html`
    <span lang="pl">${rankAndName(person)}<br />${person.role}</span>
    ${person.phone ? call(person.phone) : nothing}
  `;
}

/** Ways for people who cannot speak or hear. */
function withoutTalking({textPhone, signLanguage}: Unit, words: Messages): TemplateResult {
  return html`
    ${
      textPhone
        ? html`<a class="line-link" href="sms:${textPhone}">
            ${words.writeText}: ${formatPhone(textPhone)}
          </a>`
        : nothing
    }
    ${
      signLanguage
        ? html`<a class="line-link" href=${signLanguage}>${words.signLanguage}</a>`
        : nothing
    }
  `;
}
