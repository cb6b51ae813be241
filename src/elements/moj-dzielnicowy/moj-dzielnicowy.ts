import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {backendContext, type Backend, type OfficerCandidate} from '../../backend/index.js';
import {
  AttributeCheck,
  consumeUnlessSet,
  currentPosition,
  customElement,
  missingBackend,
  PositionError,
  RejonErrorEvent,
} from '../../element/index.js';
import {Localizer} from '../../i18n/index.js';
import {
  controls,
  emergency,
  failure,
  icon,
  loading,
  status,
  SuggestField,
  suggestField,
  tokens,
  webmasterNote,
} from '../../ui/index.js';
import {announcement, answerView} from './answer.js';
import {lookUp, type Question} from './look-up.js';
import {messages} from './moj-dzielnicowy.messages.js';
import {styles} from './moj-dzielnicowy.styles.js';
import {OfficerFoundEvent} from './officer-found-event.js';
import {suggestLines, type Line} from './suggest-lines.js';

/**
 * Finds the community officer of an address, and calls with one tap.
 *
 * @event {OfficerFoundEvent} rejon-officer-found - An officer was found and is shown.
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown while the element does not work: put the unit's phone number here.
 * @csspart card - The officer's card.
 * @csspart call - The link that calls.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-color-on-accent=#ffffff] - Colour of words on the accent.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('moj-dzielnicowy')
export class MojDzielnicowy extends LitElement {
  static override styles = [tokens, controls, status, suggestField, styles];

  /** The address to look up, as a resident would write it; the field starts with it. */
  @property() address = '';

  /** Where officers come from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  @state() private question?: Question;
  @state() private positionProblem?: PositionError['reason'] | 'locating';

  readonly #localizer = new Localizer(this, messages);

  readonly #attributes = new AttributeCheck(this, () =>
    this.backend ? undefined : missingBackend,
  );

  readonly #field = new SuggestField<Line>(this, {
    suggest: async (text, signal) => suggestLines(await this.backend?.places.suggest(text, signal)),
    chosen: ({beat, value}) => {
      this.#ask(beat ? {kind: 'beat', id: beat} : {kind: 'text', text: value});
    },
  });

  readonly #lookup = new Task(this, {
    args: () => [this.backend, this.question] as const,
    task: ([backend, question], {signal}) =>
      backend && question ? lookUp(backend, question, signal) : initialState,
    onComplete: (answer) => {
      if (answer.kind === 'one') this.dispatchEvent(new OfficerFoundEvent(answer.beat));
    },
    onError: (error) => this.dispatchEvent(new RejonErrorEvent(error)),
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('address') || !this.address.trim()) return;
    this.#field.value = this.address.trim();
    this.#ask({kind: 'text', text: this.#field.value});
  }

  readonly #submitted = (event: Event) => {
    event.preventDefault();
    this.#field.close();
    this.#ask({kind: 'text', text: this.#field.value.trim()});
  };

  readonly #locate = async () => {
    this.positionProblem = 'locating';
    try {
      const point = await currentPosition();
      // Whoever has asked something else meanwhile does not want this answer any more.
      if (this.positionProblem === 'locating') this.#ask({kind: 'point', point});
    } catch (error) {
      if (this.positionProblem !== 'locating') return;
      this.positionProblem = error instanceof PositionError ? error.reason : 'unavailable';
    }
  };

  #ask(question: Question) {
    this.positionProblem = undefined;
    this.question = question;
  }

  async #choose({beat, address}: OfficerCandidate) {
    if (beat) this.#ask({kind: 'beat', id: beat.id});
    else if (address) {
      this.#field.value = address;
      this.#ask({kind: 'text', text: address});
    }
    // The button that was pressed goes away with its list.
    await this.updateComplete;
    await this.#lookup.taskComplete.catch(() => undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#name, #answer')?.focus();
  }

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    return html`<div lang=${language}>
      <h2>${words.heading}</h2>
      ${
        problem
          ? webmasterNote(problem)
          : html`
              <form @submit=${this.#submitted}>
                ${this.#field.render({
                  label: words.label,
                  hint: words.hint,
                  count: words.suggestions,
                })}
                <div class="actions">
                  <button class="primary">${icon('search')} ${words.find}</button>
                  <button type="button" class="text-button" @click=${this.#locate}>
                    ${icon('locate')} ${words.locate}
                  </button>
                </div>
                ${this.#renderPosition()}
              </form>
              <div class="answer">${this.#renderLookup()}</div>
            `
      }
      ${this.#lookup.value?.kind === 'one' ? nothing : emergency(words)}
    </div>`;
  }

  #renderPosition() {
    const {words} = this.#localizer;
    if (!this.positionProblem) return nothing;
    if (this.positionProblem === 'locating') return loading(words, words.locating);
    return html`<p class="field-error" role="alert">${words.position[this.positionProblem]}</p>`;
  }

  #renderLookup() {
    const {words, language} = this.#localizer;
    const {status, value, error} = this.#lookup;
    const pending = status === TaskStatus.PENDING;
    const heard = pending ? words.searching : value && announcement(value, words);
    // The last answer stays on screen while the next one loads.
    return html`
      <p class="visually-hidden" role="status">${heard ?? nothing}</p>
      ${pending ? html`<p class="loading" aria-hidden="true">${words.searching}</p>` : nothing}
      ${
        value
          ? answerView(value, words, language, (candidate) => void this.#choose(candidate))
          : nothing
      }
      ${status === TaskStatus.ERROR ? failure(words, error, () => void this.#lookup.run()) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'moj-dzielnicowy': MojDzielnicowy;
  }
}
