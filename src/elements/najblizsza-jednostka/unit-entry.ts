import {html, nothing, type TemplateResult} from 'lit';

import type {Unit} from '../../backend/index.js';
import {fold} from '../../beats/index.js';
import {formatDistance, formatPhone, type Language} from '../../i18n/index.js';
import {formatHours} from '../../officer/index.js';
import {icon, icons} from '../../ui/index.js';
import {directionsTo} from './directions.js';
import type {NearUnit} from './look-up.js';
import type {Messages} from './najblizsza-jednostka.messages.js';
import {isAlwaysOpen, opening} from './opening.js';

/** How units are shown. */
export interface UnitView {
  readonly words: Messages;
  readonly language: Language;
  readonly now: Date;
  /** The template of a link that shows the way; empty for none. */
  readonly directions: string;
}

/** A unit: how far, where, whether open, and the desk that answers day and night with one tap. */
export function unitEntry({unit, metres}: NearUnit, nearest: boolean, view: UnitView) {
  const {words, language, directions} = view;
  return html`
    <li class="unit">
      <div>
        ${kind(unit, words)}
        <h3 lang="pl">${unit.name}</h3>
        <p class="distance">${words.distance(formatDistance(language, metres))}</p>
        <p lang="pl">${unit.address}</p>
        ${hours(unit, view)}
      </div>
      <p class="contact">
        ${
          unit.dutyPhone
            ? html`<a
                class="button ${nearest ? 'primary' : ''}"
                part="call"
                href="tel:${unit.dutyPhone}"
              >
                ${icon(icons.phone)} <span>${words.callDuty}: ${formatPhone(unit.dutyPhone)}</span>
              </a>`
            : nothing
        }
        ${
          !unit.phone || unit.phone === unit.dutyPhone
            ? nothing
            : html`<a class="link" href="tel:${unit.phone}">
                ${words.reception}: ${formatPhone(unit.phone)}
              </a>`
        }
        ${
          directions
            ? html`<a
                class="link"
                part="directions"
                rel="noreferrer"
                href=${directionsTo(directions, unit.point)}
              >
                ${words.directions}<span class="visually-hidden" lang="pl">: ${unit.name}</span>
              </a>`
            : nothing
        }
      </p>
    </li>
  `;
}

/** The kind of unit, unless its Polish name begins with it. */
function kind({kind, name}: Unit, words: Messages): TemplateResult | typeof nothing {
  const text = words.kinds[kind];
  return fold(name).startsWith(fold(text)) ? nothing : html`<p class="small">${text}</p>`;
}

function hours({hours}: Unit, {words, language, now}: UnitView) {
  if (!hours?.length) return nothing;
  return html`
    <p class="opening">${opening(hours, now, words, language)}</p>
    ${
      isAlwaysOpen(hours, now)
        ? nothing
        : html`<p class="small">
            ${words.openingHours}: ${formatHours(language, hours).join('; ')}
          </p>`
    }
  `;
}
