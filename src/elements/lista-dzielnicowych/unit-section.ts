import {html, nothing, type TemplateResult} from 'lit';

import type {Supervisor, Unit} from '../../backend/index.js';
import type {Gmina} from '../../beats/index.js';
import {formatPhone} from '../../i18n/index.js';
import {groupByGmina} from '../../officer/group-by-gmina.js';
import {fullName} from '../../officer/index.js';
import type {Messages} from './lista-dzielnicowych.messages.js';
import type {ListedBeat} from './load-list.js';
import {officerEntry, type EntryView} from './officer-entry.js';

/** A unit with the beats that are shown of it, by gmina. */
export function unitSection(
  unit: Unit,
  beats: readonly ListedBeat[],
  view: EntryView,
): TemplateResult {
  const {words} = view;
  return html`
    <section class="unit">
      <h3 lang="pl">${unit.name}</h3>
      <p class="about">
        <span lang="pl">${unit.address}</span><br />
        ${unit.dutyPhone ? html`${words.duty}: ${call(unit.dutyPhone)}` : nothing}
        ${unit.supervisor ? supervisor(unit.supervisor, words) : nothing}
      </p>
      ${groupByGmina(beats, ({beat}) => beat).map(
        (group) => html`
          <h4>${gminaName(group.gmina, words)}</h4>
          <ul class="entries">
            ${group.items.map(({beat}) => officerEntry(beat, group.gmina?.teryt, view))}
          </ul>
        `,
      )}
    </section>
  `;
}

function supervisor(who: Supervisor, words: Messages): TemplateResult {
  return html`
    <br />${words.supervisor}: <span lang="pl">${who.rank} ${fullName(who)}, ${who.role}</span>${
      who.phone ? html`, ${call(who.phone)}` : nothing
    }
  `;
}

const call = (phone: string) => html`<a href="tel:${phone}">${formatPhone(phone)}</a>`;

/** The last digit of a TERC code of 1 is a town that is a gmina of its own, as its villages may be. */
function gminaName(gmina: Gmina | undefined, words: Messages): string {
  if (!gmina) return words.elsewhere;
  return gmina.teryt.endsWith('1') ? words.city(gmina.name) : words.gmina(gmina.name);
}
