import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, Officer} from '../../backend/index.js';
import {formatPhone, type Language} from '../../i18n/index.js';
import {deepLink, dutyText, formatHours, fullName, personOf} from '../../officer/index.js';
import {icon, icons} from '../../ui/index.js';
import {areaText} from './area-text.js';
import {oldEntry} from './freshness-note.js';
import type {Messages} from './lista-dzielnicowych.messages.js';

/** What an entry shows beside its beat. */
export interface EntryView {
  readonly words: Messages;
  readonly language: Language;
  readonly now: Date;
  /** The absolute address of a page that shows one beat; empty where there is none. */
  readonly cardPage: string;
  /** All beats have old data: then the list says it once. */
  readonly allOld: boolean;
  /** Whether a folded word was searched for. */
  readonly hit: (word: string) => boolean;
  /** Ids of the beats whose whole area text is shown. */
  readonly unfolded: ReadonlySet<string>;
  readonly fold: (beat: Beat, folded: boolean) => void;
}

/**
 * One beat of the list: number and name, who serves it, how to reach them, what belongs to it.
 *
 * @param under - The gmina under which it stands here; the others are named.
 */
export function officerEntry(beat: Beat, under: string | undefined, view: EntryView) {
  const {words, cardPage} = view;
  const others = beat.gminy.filter(({teryt}) => teryt !== under).map(({name}) => name);
  return html`
    <li class="entry">
      <div class="who">
        <p class="beat">
          ${words.beat} ${words.beatNumber(beat.number)}, <span lang="pl">${beat.name}</span>
        </p>
        ${person(beat, words)} ${times(beat, view)}
      </div>
      <p class="reach">${reach(beat, words)}</p>
      <div class="what">
        ${areaText(beat, view)} ${oldEntry(beat, view)}
        ${
          under && others.length > 0
            ? html`<p class="small">
                ${words.also}: <span lang="pl">${others.map(words.gmina).join(', ')}</span>
              </p>`
            : nothing
        }
        ${
          cardPage
            ? html`<a class="card" href=${deepLink(beat.id, cardPage)}>
                ${words.card}<span class="visually-hidden"> ${words.beatNumber(beat.number)}</span>
              </a>`
            : nothing
        }
      </div>
    </li>
  `;
}

/** The substitute where there is one, else the officer; or that there is nobody. */
function person(beat: Beat, words: Messages): TemplateResult {
  const now = personOf(beat);
  if (!now) return html`<p class="name">${words.vacant}</p>`;
  const {officer, substitute} = beat;
  return html`
    <p class="name" lang="pl">${rankShort(now)} <strong>${fullName(now)}</strong></p>
    <p class="small">
      ${substitute ? words.substitutes : html`<span lang="pl">${now.role}</span>`}
      ${
        substitute && officer
          ? html`<br />${words.substituteFor(`${officer.rank} ${fullName(officer)}`)}`
          : nothing
      }
    </p>
  `;
}

/** The short rank for the eye, the full one for the ear. */
const rankShort = ({rank, rankFull}: Officer) => html`
  <span aria-hidden="true">${rank}</span><span class="visually-hidden">${rankFull}</span>
`;

/** Whether the officer is on duty now; on paper the hours instead; when residents are received. */
function times(beat: Beat, {words, language, now}: EntryView) {
  const {officeHours, dutyHours} = beat;
  if (!personOf(beat)) return nothing;
  return html`
    ${
      dutyHours
        ? html`
            <p class="small screen-only">${dutyText(dutyHours, now, words, language)}</p>
            <p class="small paper-only">
              ${words.dutyHours}: ${formatHours(language, dutyHours).join('; ')}
            </p>
          `
        : nothing
    }
    ${
      officeHours
        ? html`<p class="small">${words.hours}: <span lang="pl">${officeHours}</span></p>`
        : nothing
    }
  `;
}

/** One tap to call, and to write; while a beat is vacant, its unit's duty desk. */
function reach(beat: Beat, words: Messages): TemplateResult {
  const vacant = !personOf(beat);
  const desk = vacant || !beat.phone;
  const phone = desk ? beat.unit.dutyPhone : beat.phone;
  const whom = desk ? words.callDuty : words.call;
  const [mailbox, host] = beat.email?.split('@') ?? [];
  return html`
    ${
      phone
        ? html`<a class="button" part="call" href="tel:${phone}">
            ${icon(icons.phone)}
            <span>
              <span class="visually-hidden">${whom}: </span>
              ${desk ? html`<span>${words.dutyDesk}: </span>` : nothing}${formatPhone(phone)}
            </span>
          </a>`
        : nothing
    }
    ${
      beat.email && !vacant
        ? html`<a class="email" part="email" href="mailto:${beat.email}">
            <span class="visually-hidden">${words.write}: </span>${mailbox}<wbr />@${host}
          </a>`
        : nothing
    }
  `;
}
