import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, Officer, PriorityPlan, Unit} from '../../backend/index.js';
import {formatDay, formatPhone, type Language} from '../../i18n/index.js';
import {emergency, icon} from '../../ui/index.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** The officer of a beat, with one tap to call. */
export function officerCard(
  beat: Beat,
  words: Messages,
  language: Language,
  address?: string,
): TemplateResult {
  const {officer, substitute, unit} = beat;
  return html`
    <article class="card" part="card" aria-labelledby="name">
      ${address ? html`<p class="address">${words.forAddress(address)}</p>` : nothing}
      ${person(beat, words)}
      ${(officer ?? substitute) ? contact(beat, words) : callDuty(unit, words)}
      <dl>
        <dt>${words.beat}</dt>
        <dd>${words.beatNumber(beat.number)}, <span lang="pl">${beat.name}</span></dd>
        <dt>${words.covers}</dt>
        <dd lang="pl">${beat.areaText}</dd>
        ${
          beat.officeHours
            ? html`<dt>${words.hours}</dt>
                <dd lang="pl">${beat.officeHours}</dd>`
            : nothing
        }
        <dt>${words.unit}</dt>
        <dd lang="pl">${unit.name}<br />${unit.address}</dd>
        <dt>${words.duty}</dt>
        <dd><a href="tel:${unit.dutyPhone}">${formatPhone(unit.dutyPhone)}</a></dd>
      </dl>
      ${beat.plan ? priorities(beat.plan, words, language) : nothing}
      <p class="small">${words.updated(formatDay(language, beat.updated))}</p>
      ${emergency(words)}
    </article>
  `;
}

/** Who to speak to: the substitute where there is one, else the officer. */
function person({officer, substitute}: Beat, words: Messages): TemplateResult {
  const now = substitute ?? officer;
  if (!now) {
    return html`
      <h3 id="name" tabindex="-1">${words.vacant}</h3>
      <p>${words.vacantAdvice}</p>
    `;
  }
  return html`
    <p class="small rank" lang="pl">${now.rankFull}</p>
    <h3 id="name" tabindex="-1">${fullName(now)}</h3>
    <p class="role">
      ${substitute ? words.substitutes : html`<span lang="pl">${now.role}</span>`}
      ${
        substitute && officer
          ? html`<br /><span class="small">${words.substituteFor(fullName(officer))}</span>`
          : nothing
      }
    </p>
  `;
}

const fullName = ({firstName, lastName}: Officer) => `${firstName} ${lastName}`;

function contact({phone, email}: Beat, words: Messages): TemplateResult {
  return html`
    <p class="contact">
      <a class="button primary" part="call" href="tel:${phone}">
        ${icon('phone')} ${words.call}: ${formatPhone(phone)}
      </a>
      ${email ? write(email, words) : nothing}
    </p>
    <p class="small">${words.phoneNotice}</p>
  `;
}

function write(email: string, words: Messages): TemplateResult {
  const [mailbox, host] = email.split('@');
  return html`
    <a class="button" href="mailto:${email}" aria-label="${words.write}: ${email}">
      ${icon('mail')} <span>${mailbox}<wbr />@${host}</span>
    </a>
  `;
}

/** The unit's duty desk as the one clear next step. */
export function callDuty({dutyPhone}: Unit, words: Messages): TemplateResult {
  return html`
    <p class="contact">
      <a class="button primary" part="call" href="tel:${dutyPhone}">
        ${icon('phone')} ${words.callDuty}: ${formatPhone(dutyPhone)}
      </a>
    </p>
  `;
}

function priorities(plan: PriorityPlan, words: Messages, language: Language): TemplateResult {
  return html`
    <details>
      <summary>${words.plan}</summary>
      <div lang="pl">
        <p>${plan.problem}</p>
        <p><b>${words.goal}:</b> ${plan.goal}</p>
        <p><b>${words.actions}:</b> ${plan.actions.map(({text}) => text).join(', ')}.</p>
        ${
          plan.partners.length > 0
            ? html`<p><b>${words.partners}:</b> ${plan.partners.join(', ')}.</p>`
            : nothing
        }
      </div>
      <p class="small">${words.planUntil(formatDay(language, plan.to))}</p>
    </details>
  `;
}
