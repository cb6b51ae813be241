import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {backendContext, type Backend} from '../../backend/index.js';
import type {Place} from '../../beats/index.js';
import {
  AttributeCheck,
  consumeUnlessSet,
  customElement,
  missingBackend,
  RejonErrorEvent,
} from '../../element/index.js';
import {Localizer} from '../../i18n/index.js';
import {systemClock, Ticking, type Clock} from '../../officer/index.js';
import {OwnPlace} from '../../officer/own-place.js';
import {
  controls,
  emergency,
  failure,
  icon,
  icons,
  placeLines,
  status,
  SuggestField,
  suggestField,
  tokens,
  underFinger,
  webmasterNote,
} from '../../ui/index.js';
import {announcement, answerView} from './answer.js';
import {directionsProblem} from './directions.js';
import {lookUp, type Answer, type Question} from './look-up.js';
import {messages} from './najblizsza-jednostka.messages.js';
import {styles} from './najblizsza-jednostka.styles.js';
import type {UnitView} from './unit-entry.js';

/**
 * Finds the police units nearest to an address or to where the device is.
 *
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown while the element does not work: put the unit's phone number here.
 * @csspart call - The links that call a duty desk.
 * @csspart directions - The links that show the way.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-color-on-accent=#ffffff] - Colour of words on the accent.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('najblizsza-jednostka')
export class NajblizszaJednostka extends LitElement {
  static override styles = [tokens, controls, status, suggestField, styles];

  /** The address to look from, as a resident would write it; the field starts with it. */
  @property() address = '';

  /**
   * The address of a service that shows the way, with `{lat}` and `{lon}` for the unit's place in
   * degrees; without it there are no such links.
   */
  @property() directions = '';

  /** Where units come from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  /** What time it is; the clock of the device by default. */
  @property({attribute: false}) clock: Clock = systemClock;

  @state() private question?: Question;

  readonly #localizer = new Localizer(this, messages);
  readonly #time = new Ticking(this, () => this.clock);

  readonly #attributes = new AttributeCheck(
    this,
    () => directionsProblem(this.directions) ?? (this.backend ? undefined : missingBackend),
  );

  readonly #field = new SuggestField(this, {
    suggest: async (text, signal) =>
      placeLines((await this.backend?.places.suggest(text, signal)) ?? []),
    chosen: ({value}) => void this.#askAndGo({kind: 'text', text: value}, underFinger()),
  });

  readonly #ownPlace = new OwnPlace(this, {
    words: () => this.#localizer.words,
    found: (located) => {
      this.#ask({kind: 'point', ...located});
      return undefined;
    },
  });

  readonly #lookup = new Task(this, {
    args: () => [this.backend, this.question] as const,
    task: ([backend, question], {signal}) =>
      backend && question ? lookUp(backend, question, signal) : initialState,
    onComplete: (answer) => (this.#last = answer),
    onError: (error) => this.dispatchEvent(new RejonErrorEvent(error)),
  });

  /** The last answer stays on screen while the next one loads. */
  #last: Answer | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('address') || !this.address.trim()) return;
    this.#field.value = this.address.trim();
    this.#ask({kind: 'text', text: this.#field.value});
  }

  readonly #submitted = (event: Event) => {
    event.preventDefault();
    this.#field.close();
    void this.#askAndGo({kind: 'text', text: this.#field.value.trim()}, underFinger());
  };

  #ask(question: Question) {
    this.#ownPlace.forget();
    this.question = question;
  }

  /** Asks, and leads the focus to the answer unless what asks stays in sight together with it. */
  async #askAndGo(question: Question, go = true) {
    this.#ask(question);
    if (!go) return;
    await this.updateComplete;
    await this.#lookup.taskComplete.catch(() => undefined);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.failure button, #answer')?.focus();
  }

  readonly #choose = (place: Place) => {
    this.#field.value = place.label;
    void this.#askAndGo({kind: 'place', place});
  };

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    return html`<div lang=${language}>
      <h2>${words.heading}</h2>
      ${problem ? webmasterNote(problem) : [this.#renderForm(), this.#renderAnswer()]}
      ${emergency(words)}
    </div>`;
  }

  #renderForm(): TemplateResult {
    const {words} = this.#localizer;
    return html`
      <form @submit=${this.#submitted}>
        ${this.#field.render(
          {label: words.label, hint: words.hint, count: words.suggestions},
          undefined,
          html`<button class="primary">${icon(icons.search)} ${words.find}</button>`,
        )}
        <div class="actions">${this.#ownPlace.renderButton()}</div>
        ${this.#ownPlace.render()}
      </form>
    `;
  }

  #renderAnswer(): TemplateResult {
    const {words, language} = this.#localizer;
    const {status, error} = this.#lookup;
    const pending = status === TaskStatus.PENDING;
    const failed = status === TaskStatus.ERROR;
    const answer = this.#last;
    const view: UnitView = {
      words,
      language,
      now: this.#time.now,
      directions: this.directions.trim(),
    };
    return html`
      <div class="answer">
        <p class="visually-hidden" role="status">
          ${pending ? words.searching : answer && !failed ? announcement(answer, view) : nothing}
        </p>
        ${pending ? html`<p class="loading" aria-hidden="true">${words.searching}</p>` : nothing}
        ${failed ? failure(words, error, () => void this.#lookup.run()) : nothing}
        ${answer ? answerView(answer, view, this.#choose) : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'najblizsza-jednostka': NajblizszaJednostka;
  }
}
