import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {backendContext, type Backend, type OfficerCandidate} from '../../backend/index.js';
import {
  areaProblem,
  AttributeCheck,
  browserStorage,
  consumeUnlessSet,
  customElement,
  missingBackend,
  RejonErrorEvent,
  type KeyValueStorage,
} from '../../element/index.js';
import {Localizer} from '../../i18n/index.js';
import {contactStyles, linkedBeat} from '../../officer/index.js';
import {
  controls,
  emergency,
  failure,
  icon,
  icons,
  status,
  SuggestField,
  suggestField,
  tokens,
  underFinger,
  webmasterNote,
} from '../../ui/index.js';
import {answerView, heard} from './answer.js';
import {Card} from './card.js';
import {exactPlace} from './exact-place.js';
import {forget, readKept} from './kept-beat.js';
import {lookUp, type Answer, type Question} from './look-up.js';
import {messages} from './moj-dzielnicowy.messages.js';
import {styles} from './moj-dzielnicowy.styles.js';
import {OfficerFoundEvent} from './officer-found-event.js';
import {browsePanel, mapPanel} from './panels.js';
import {suggestLines, type Line} from './suggest-lines.js';

/**
 * Finds the community officer of an address, and calls with one tap. A page whose address ends with
 * `?dzielnicowy=` and the id of a beat opens that beat at once.
 *
 * @event {OfficerFoundEvent} rejon-officer-found - An officer was found and is shown.
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown while the element does not work: put the unit's phone number here.
 * @csspart card - The officer's card.
 * @csspart name - The officer's name.
 * @csspart photo - The officer's portrait.
 * @csspart call - The link that calls.
 * @csspart email - The link that writes.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-color-on-accent=#ffffff] - Colour of words on the accent.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('moj-dzielnicowy')
export class MojDzielnicowy extends LitElement {
  static override styles = [tokens, controls, status, suggestField, contactStyles, styles];

  /** The address to look up, as a resident would write it; the field starts with it. */
  @property() address = '';

  /** The beat to show at once, by its id in the backend. */
  @property() beat = '';

  /** TERC code of the area whose map is offered for choosing a place; no map without it. */
  @property() area = '';

  /** The unit whose officers can be browsed, by its id; all units without it. */
  @property() unit = '';

  /** An address that exists in the area, as an example under the field. */
  @property() example = '';

  /** Where officers come from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  /** Where a resident may keep the own beat; the browser's by default, nothing is kept without it. */
  @property({attribute: false}) storage: KeyValueStorage | undefined = browserStorage();

  @state() private question?: Question;
  /** What has come of keeping the beat that is shown. */
  @state() private said?: (() => string) | undefined;

  /** The question for the beat that was kept on an earlier visit: its answer comes first. */
  #keptQuestion: Question | undefined;

  readonly #localizer = new Localizer(this, messages);

  readonly #attributes = new AttributeCheck(this, () =>
    this.backend ? (this.area.trim() ? areaProblem(this.area) : undefined) : missingBackend,
  );

  readonly #field = new SuggestField<Line>(this, {
    suggest: async (text, signal) => suggestLines(await this.backend?.places.suggest(text, signal)),
    chosen: ({beat, value}) => {
      const question: Question = beat ? {kind: 'beat', id: beat} : {kind: 'text', text: value};
      void this.#askAndGo(question, underFinger());
    },
  });

  readonly #place = exactPlace(this, this.#localizer, (point) => {
    this.#ask({kind: 'point', point});
  });

  readonly #map = mapPanel(this, this.#localizer, (point) => {
    void this.#askAndGo({kind: 'point', point});
  });

  readonly #browse = browsePanel(this, this.#localizer, ({id}) => {
    void this.#askAndGo({kind: 'beat', id});
  });

  readonly #card = new Card(this, this.#localizer, (said) => (this.said = said));

  readonly #lookup = new Task(this, {
    args: () => [this.backend, this.question] as const,
    task: async ([backend, question], {signal}) =>
      backend && question ? lookUp(backend, question, signal) : initialState,
    onComplete: (answer) => this.#answered(answer),
    onError: (error) => this.dispatchEvent(new RejonErrorEvent(error)),
  });

  protected override willUpdate(changed: PropertyValues<this>) {
    const linked = this.hasUpdated ? undefined : linkedBeat(location.href);
    const beat = linked ?? (changed.has('beat') ? this.beat.trim() : '');
    const address = changed.has('address') ? this.address.trim() : '';
    if (address) this.#field.value = address;
    if (beat) this.#ask({kind: 'beat', id: beat});
    else if (address) this.#ask({kind: 'text', text: address});
    else if (!this.hasUpdated) this.#askForKept();
  }

  #askForKept() {
    const kept = readKept(this.storage);
    if (!kept) return;
    this.#keptQuestion = {kind: 'beat', id: kept.beat, address: kept.address};
    this.#ask(this.#keptQuestion);
  }

  #ask(question: Question) {
    this.#field.close();
    this.#place.forget();
    // What stays open would push the answer out of sight.
    this.#map.close();
    this.#browse.close();
    this.said = undefined;
    this.question = question;
  }

  /** Asks, and leads the focus to the answer unless what asks stays in sight together with it. */
  async #askAndGo(question: Question, go = true) {
    this.#ask(question);
    if (!go) return;
    await this.updateComplete;
    await this.#lookup.taskComplete.catch(() => undefined);
    await this.#card.focus();
  }

  #answered(answer: Answer) {
    if (answer.kind === 'one') this.dispatchEvent(new OfficerFoundEvent(answer.beat));
    else if (this.question === this.#keptQuestion) forget(this.storage);
  }

  readonly #submitted = (event: Event) => {
    event.preventDefault();
    void this.#askAndGo({kind: 'text', text: this.#field.value.trim()}, underFinger());
  };

  #choose({beat, address = ''}: OfficerCandidate) {
    if (!beat) this.#field.value = address;
    void this.#askAndGo(
      beat ? {kind: 'beat', id: beat.id, address} : {kind: 'text', text: address},
    );
  }

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    const keptFirst = this.question !== undefined && this.question === this.#keptQuestion;
    return html`<div lang=${language}>
      <h2>${keptFirst ? words.keptHeading : words.heading}</h2>
      ${
        problem
          ? webmasterNote(problem)
          : html`
              <p class="visually-hidden" id="heard" role="status">
                ${heard(words, this.#lookup, this.said)}
              </p>
              ${keptFirst ? this.#renderAnswer() : nothing} ${this.#renderForm(keptFirst)}
              ${keptFirst ? nothing : this.#renderAnswer()}
            `
      }
      ${this.#lookup.value?.kind === 'one' && !problem ? nothing : emergency(words)}
    </div>`;
  }

  #renderForm(other: boolean) {
    const {words} = this.#localizer;
    const {place, browse} = words;
    const label = other ? words.otherLabel : words.label;
    const field = {label, hint: words.hint(this.example.trim()), count: words.suggestions};
    const find = html`<button class="primary">${icon(icons.search)} ${words.find}</button>`;
    return html`
      <form @submit=${this.#submitted}>
        ${this.#field.render(field, undefined, find)}
        <div class="actions">
          ${this.#place.renderButton()}
          ${this.area.trim() ? this.#map.renderButton(icons.pin, place.onMap, place.closeMap) : nothing}
          ${this.#browse.renderButton(icons.list, browse.open, browse.close)}
        </div>
        ${this.#place.render()} ${this.#map.render()}
      </form>
      ${this.#browse.render()}
    `;
  }

  #renderAnswer() {
    const {words} = this.#localizer;
    const {status, value, error} = this.#lookup;
    // The last answer stays on screen while the next one loads.
    return html`<div class="answer">
      ${
        status === TaskStatus.PENDING
          ? html`<p class="loading" aria-hidden="true">${words.searching}</p>`
          : nothing
      }
      ${
        value?.kind === 'one'
          ? this.#card.render(value.beat, value.address)
          : value
            ? answerView(value, words, (candidate) => this.#choose(candidate))
            : nothing
      }
      ${status === TaskStatus.ERROR ? failure(words, error, () => void this.#lookup.run()) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'moj-dzielnicowy': MojDzielnicowy;
  }
}
