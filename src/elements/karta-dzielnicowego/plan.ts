import {html, nothing, type TemplateResult} from 'lit';

import type {PlanAction, PriorityPlan} from '../../backend/index.js';
import {formatDay} from '../../i18n/index.js';
import {warsawTime} from '../../officer/index.js';
import {icon, icons} from '../../ui/index.js';
import {clock} from './icons.js';
import type {Messages} from './karta-dzielnicowego.messages.js';
import type {View} from './view.js';

/** What the officer works on for half a year, and how far it has come; folded. */
export function priorities(plan: PriorityPlan, {words, language, now}: View): TemplateResult {
  const {actions, partners, result} = plan;
  const over = plan.to < warsawTime(now).day;
  const done = actions.filter((action) => action.done).length;
  return html`
    <details class="plan">
      <summary>
        ${over ? words.pastPlan : words.plan}
        ${
          actions.length > 0
            ? html`<span class="progress">${words.progress(done, actions.length)}</span>`
            : nothing
        }
      </summary>
      <p lang="pl">${plan.problem}</p>
      <p><b>${words.goal}:</b> <span lang="pl">${plan.goal}</span></p>
      ${
        actions.length > 0
          ? html`
              <p class="before-list"><b>${words.actions}:</b></p>
              <ul class="steps">
                ${actions.map((action) => step(action, words))}
              </ul>
            `
          : nothing
      }
      ${
        partners.length > 0
          ? html`<p><b>${words.partners}:</b> <span lang="pl">${partners.join(', ')}.</span></p>`
          : nothing
      }
      ${result ? html`<p><b>${words.result}:</b> <span lang="pl">${result}</span></p>` : nothing}
      <p class="small">
        ${words.planTime(formatDay(language, plan.from), formatDay(language, plan.to))}
      </p>
    </details>
  `;
}

const step = ({text, done}: PlanAction, words: Messages) => html`
  <li class=${done ? 'done' : ''}>
    ${icon(done ? icons.check : clock)}
    <span
      ><span lang="pl">${text}</span>
      <span class="small">(${done ? words.done : words.notDone})</span></span
    >
  </li>
`;
