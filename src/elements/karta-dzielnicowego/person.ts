import {html, nothing, type TemplateResult} from 'lit';

import type {Beat, Officer} from '../../backend/index.js';
import {fullName, personOf} from '../../officer/index.js';
import {title} from './heading.js';
import type {View} from './view.js';

/** Who to speak to: the substitute where there is one, else the officer; or that there is nobody. */
export function person(beat: Beat, {level, words}: View): TemplateResult {
  const {officer, substitute} = beat;
  const now = personOf(beat);
  if (!now)
    return html`${title(level, words.vacant)}
      <p>${words.vacantAdvice}</p>`;
  return html`
    <div class="person">
      ${portrait(now)}
      <div>
        <p class="small" lang="pl">${now.rankFull}</p>
        ${title(level, fullName(now))}
        <p class="role">
          ${substitute ? words.substitutes : html`<span lang="pl">${now.role}</span>`}
          ${
            substitute && officer
              ? html`<br /><span class="small">${words.substituteFor(fullName(officer))}</span>`
              : nothing
          }
        </p>
      </div>
    </div>
  `;
}

/** A photo above initials: where it cannot be loaded, the initials remain. */
function portrait({firstName, lastName, photo}: Officer): TemplateResult {
  return html`
    <span class="portrait">
      <span aria-hidden="true">${firstName[0]}${lastName[0]}</span>
      ${
        photo
          ? html`<img
              part="photo"
              src=${photo}
              alt=""
              width="72"
              height="72"
              referrerpolicy="no-referrer"
              @load=${(event: Event) => show(event, true)}
              @error=${(event: Event) => show(event, false)}
            />`
          : nothing
      }
    </span>
  `;
}

const show = ({target}: Event, shown: boolean) => {
  (target as HTMLImageElement).hidden = !shown;
};
