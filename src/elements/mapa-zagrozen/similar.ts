import {html, nothing, type TemplateResult} from 'lit';

import {reportLink} from '../../element/report-link.js';
import type {Threat} from '../../threats/index.js';
import {icon} from '../../ui/index.js';
import {plus} from '../../ui/icons.js';
import type {ZglosZagrozenie} from '../zglos-zagrozenie/zglos-zagrozenie.js';
import type {ThreatHost} from './chosen-threat.js';
import {SimilarWantedEvent} from './similar-wanted-event.js';
import type {DetailsMessages} from './threat-details.messages.js';

/**
 * The way to a report of the same kind at the same place: in the form of this page, or on the page that
 * the webmaster named; nothing where there is neither.
 */
export function similar(
  host: ThreatHost,
  {category, point}: Threat,
  words: DetailsMessages,
): TemplateResult | typeof nothing {
  const form = document.querySelector<ZglosZagrozenie>('zglos-zagrozenie:defined');
  const page = host.reportPage.trim();
  if (form) {
    const propose = () => {
      const event = new SimilarWantedEvent({category, point});
      if (host.dispatchEvent(event)) void form.propose({category, point});
    };
    return html`<button type="button" class="text-button" @click=${propose}>
      ${icon(plus)} ${words.similar}
    </button>`;
  }
  if (!page) return nothing;
  const link = reportLink({category, point}, new URL(page, document.baseURI).href);
  return html`<a class="button text-button" href=${link}>${icon(plus)} ${words.similar}</a>`;
}
