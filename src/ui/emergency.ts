import {html, type TemplateResult} from 'lit';

import type {CommonMessages} from './common.messages.js';

/** The line that no configuration removes: in an emergency call 112. */
export function emergency(words: CommonMessages): TemplateResult {
  return html`<p class="emergency">
    ${words.emergencyBefore}<a href="tel:112">112</a>${words.emergencyAfter}
  </p>`;
}
