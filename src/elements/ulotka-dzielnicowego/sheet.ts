import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, Officer} from '../../backend/index.js';
import {formatPhone, type Language} from '../../i18n/index.js';
import {formatHours, fullName, personOf} from '../../officer/index.js';
import {foot} from './foot.js';
import type {Format} from './formats.js';
import {mainPhone} from './main-phone.js';
import {paper} from './paper-words.js';
import {strips} from './strips.js';

/** What is on a sheet of paper. */
export interface Leaflet {
  readonly beat: Beat;
  /** The address of the beat's card. */
  readonly link: string;
  /** The same address as a QR code. */
  readonly code: TemplateResult;
  readonly format: Format;
  /** A line in another language for neighbours who speak it. */
  readonly greeting: {readonly text: string; readonly language: Language};
}

/** The sheet itself. The area's text is put into `.area` by `fillSheet`, as much as there is room. */
export function sheet({beat, link, code, format, greeting}: Leaflet): TemplateResult {
  const person = personOf(beat);
  return html`
    <div class="sheet ${format}" lang="pl">
      <p class="title">${paper.title}</p>
      ${person ? serving(person, beat) : nobody(beat)}
      ${
        greeting.text
          ? html`<p class="greeting" lang=${greeting.language}>${greeting.text}</p>`
          : nothing
      }
      <p>
        <b>${paper.beat} ${paper.beatNumber(beat.number)}, ${beat.name}:</b>
        <span class="area"></span>
      </p>
      <div class="rest"></div>
      <div class="programmes">
        ${paper.programmes.map(
          ({name, what, more}) =>
            html`<p><b>${name}.</b> ${what} <span class="more">${more}</span></p>`,
        )}
      </div>
      ${foot(beat, link, code)} ${format === 'zrywki' ? strips(beat, link, code) : nothing}
    </div>
  `;
}

/** Who to call, and how. */
function serving(person: Officer, beat: Beat): TemplateResult {
  const {officer, substitute, email, dutyHours, officeHours} = beat;
  return html`
    <div>
      <p>${[person.role, person.rankFull].filter(Boolean).join(', ')}</p>
      <h3 class="name">${fullName(person)}</h3>
      ${substitute ? html`<p>${insteadOf(officer)}</p>` : nothing}
    </div>
    <div>
      ${largePhone(beat)} ${email ? html`<p class="email">${email}</p>` : nothing}
      ${
        dutyHours?.length
          ? html`<p>${paper.dutyHours}: ${formatHours('pl', dutyHours).join('; ')}</p>`
          : nothing
      }
      ${officeHours ? html`<p>${paper.hours}: ${officeHours}</p>` : nothing}
    </div>
  `;
}

const insteadOf = (officer: Officer | undefined) =>
  officer ? paper.substituteFor(fullName(officer)) : paper.substitutes;

/** While a beat is vacant, its unit takes the officer's place. */
function nobody(beat: Beat): TemplateResult {
  return html`
    <div>
      <h3 class="name">${beat.unit.name}</h3>
      <p>${paper.vacant}. ${mainPhone(beat) ? paper.vacantAdvice : nothing}</p>
    </div>
    <div>${largePhone(beat)}</div>
  `;
}

function largePhone(beat: Beat) {
  const phone = mainPhone(beat);
  if (!phone) return nothing;
  return html`
    ${phone.whose ? html`<p>${phone.whose}</p>` : nothing}
    <p class="phone">${formatPhone(phone.number)}</p>
  `;
}
