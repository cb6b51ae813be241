import {initialState, Task} from '@lit/task';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {backendContext, type Backend, type Beat} from '../../backend/index.js';
import {
  AttributeCheck,
  AttributeError,
  consumeUnlessSet,
  customElement,
  linkProblem,
  missingBackend,
  RejonErrorEvent,
} from '../../element/index.js';
import {Localizer} from '../../i18n/index.js';
import {systemClock, Ticking, type Clock} from '../../officer/index.js';
import {
  controls,
  emergency,
  failure,
  icon,
  icons,
  loading,
  printAlone,
  status,
  tokens,
  webmasterNote,
} from '../../ui/index.js';
import {freshnessNote, isOld} from './freshness-note.js';
import {messages} from './lista-dzielnicowych.messages.js';
import {styles} from './lista-dzielnicowych.styles.js';
import {loadList, type ListedUnit} from './load-list.js';
import {printStyles} from './print.styles.js';
import {searchList} from './search-list.js';
import {unitSection} from './unit-section.js';

/**
 * Lists the officers of a unit by gmina: searched through, called with one tap, and printed.
 *
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown while the element does not work: put the unit's phone number here.
 * @csspart call - The links that call.
 * @csspart email - The links that write an e-mail.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-radius=6px] - Roundness of fields and buttons.
 */
@customElement('lista-dzielnicowych')
export class ListaDzielnicowych extends LitElement {
  static override styles = [tokens, controls, status, styles, printStyles];

  /** The id of a unit; without it the officers of all units are listed. */
  @property() unit = '';

  /** The page with `<moj-dzielnicowy>`, to which each entry links; without it there are no links. */
  @property() link = '';

  /** Where officers come from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  /** What time it is. */
  @property({attribute: false}) clock: Clock = systemClock;

  @state() private searched = '';
  @state() private unfolded: ReadonlySet<string> = new Set();

  readonly #localizer = new Localizer(this, messages);
  readonly #time = new Ticking(this, () => this.clock);

  readonly #attributes = new AttributeCheck(
    this,
    () => linkProblem(this.link) ?? (this.backend ? undefined : missingBackend),
  );

  readonly #list = new Task(this, {
    args: () => [this.backend, this.#attributes.problem, this.unit.trim()] as const,
    task: ([backend, problem, unit], {signal}) =>
      backend && !problem ? loadList(backend, unit, signal) : initialState,
    onComplete: (list) => {
      this.#last = list && {of: this.unit.trim(), list};
      if (!list) this.#report(new AttributeError(unknownUnit(this.unit.trim())));
    },
    onError: (error) => this.#report(error),
  });

  /** The last answer: it stays on screen when asking again fails. */
  #last: {readonly of: string; readonly list: readonly ListedUnit[]} | undefined;

  #report(error: unknown) {
    this.dispatchEvent(new RejonErrorEvent(error));
  }

  readonly #typed = ({target}: Event) => {
    this.searched = (target as HTMLInputElement).value.trim();
  };

  readonly #showAll = () => {
    const field = this.renderRoot.querySelector('input');
    if (field) field.value = '';
    this.searched = '';
    field?.focus();
  };

  readonly #fold = (beat: Beat, folded: boolean) => {
    const unfolded = new Set(this.unfolded);
    if (folded) unfolded.delete(beat.id);
    else unfolded.add(beat.id);
    this.unfolded = unfolded;
  };

  readonly #print = () => void printAlone(this, {title: this.#localizer.words.heading});

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    return html`<div lang=${language}>
      <h2>${words.heading}</h2>
      ${problem ? webmasterNote(problem) : this.#renderTask()} ${emergency(words)}
    </div>`;
  }

  #renderTask() {
    const {words} = this.#localizer;
    const last = this.#last?.of === this.unit.trim() ? this.#last.list : undefined;
    return this.#list.render({
      // The last answer stays on screen while the next one loads.
      pending: () => (last ? this.#renderList(last) : loading(words, words.loadingList)),
      complete: (list) =>
        list ? this.#renderList(list) : webmasterNote(unknownUnit(this.unit.trim())),
      error: (error) => [
        failure(words, error, () => void this.#list.run()),
        last ? this.#renderList(last) : nothing,
      ],
    });
  }

  #renderList(list: readonly ListedUnit[]): TemplateResult {
    const {words, language} = this.#localizer;
    const all = list.flatMap(({beats}) => beats);
    if (all.length === 0)
      return html`<p role="status">${words.empty}</p>
        <slot></slot>`;
    const found = searchList(all, this.searched);
    const now = this.#time.now;
    const view = {
      words,
      language,
      now,
      allOld: all.every(({beat}) => isOld(beat, now)),
      cardPage: this.link.trim() && new URL(this.link.trim(), document.baseURI).href,
      hit: found.hit,
      unfolded: this.unfolded,
      fold: this.#fold,
    };
    return html`
      ${this.#renderBar(found.beats.size, all.length)}
      ${list.map(({unit, beats}) => {
        const shown = beats.filter((beat) => found.beats.has(beat));
        return shown.length > 0 ? unitSection(unit, shown, view) : nothing;
      })}
      <p class="small notice">${words.phoneNotice}</p>
      ${freshnessNote(
        all.map(({beat}) => beat),
        view,
      )}
    `;
  }

  /** The search, what it shows, and the way to paper. */
  #renderBar(shown: number, all: number): TemplateResult {
    const {words} = this.#localizer;
    const {searched} = this;
    return html`
      <div class="bar" role="search">
        <div class="search">
          <label for="search">${words.search}</label>
          <p class="hint" id="search-hint">${words.searchHint}</p>
          <input
            id="search"
            type="search"
            autocomplete="off"
            spellcheck="false"
            maxlength="100"
            aria-describedby="search-hint"
            @input=${this.#typed}
          />
        </div>
        <button type="button" @click=${this.#print}>${icon(icons.print)} ${words.print}</button>
      </div>
      <p class="hits" role="status">
        ${
          shown === 0
            ? words.nothingFound(searched)
            : searched
              ? words.found(shown, all)
              : words.all(all)
        }
      </p>
      ${
        searched
          ? html`<button type="button" class="text-button" @click=${this.#showAll}>
              ${words.showAll}
            </button>`
          : nothing
      }
    `;
  }
}

/** The backend knows no unit of that id. */
const unknownUnit = (id: string) =>
  `Serwer nie zna jednostki unit="${id}". Wpisz identyfikator jednostki, którą ten serwer obsługuje, albo usuń atrybut unit, aby pokazać wszystkie jednostki.`;

declare global {
  interface HTMLElementTagNameMap {
    'lista-dzielnicowych': ListaDzielnicowych;
  }
}
