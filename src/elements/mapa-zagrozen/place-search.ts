import {Task, TaskStatus} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {Backend} from '../../backend/index.js';
import type {Place} from '../../beats/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import type {Localizer} from '../../i18n/index.js';
import {
  failureText,
  icon,
  icons,
  loading,
  placeLines,
  SuggestField,
  underFinger,
} from '../../ui/index.js';
import type {PlaceWords} from './place-bar.messages.js';

/** The element above whose map a place is searched for. */
export interface PlaceHost extends LitElement {
  readonly backend?: Backend;
}

/** What the search does with a place; what it returns says why the place is of no use. */
type Found = (place: Place) => ((words: PlaceWords) => string) | undefined;

/** A field for a place, with suggestions, and what came of looking it up. */
export class PlaceSearch {
  readonly #host: PlaceHost;
  readonly #localizer: Localizer<PlaceWords>;
  readonly #found: Found;
  readonly #field;
  readonly #lookup;
  /** What is wrong with the place that was asked for. */
  #problem: ((words: PlaceWords) => string) | undefined;
  /** The places that an ambiguous address may mean. */
  #choices: readonly Place[] = [];

  constructor(host: PlaceHost, localizer: Localizer<PlaceWords>, found: Found) {
    this.#host = host;
    this.#localizer = localizer;
    this.#found = found;
    this.#field = new SuggestField(host, {
      suggest: async (text, signal) =>
        placeLines((await host.backend?.places.suggest(text, signal)) ?? []),
      chosen: () => this.#search(),
      typed: () => this.forget(),
    });
    this.#lookup = new Task<readonly [string], readonly Place[]>(host, {
      autoRun: false,
      args: () => [this.#address] as const,
      task: async ([address], {signal}) =>
        (await host.backend?.places.geocode(address, signal)) ?? [],
      onComplete: (places) => this.#answered(places),
      onError: (error) => {
        this.#problem = (words) => failureText(words, error);
        host.dispatchEvent(new RejonErrorEvent(error));
      },
    });
  }

  /** Takes away what was said of the last place. */
  forget() {
    this.#lookup.abort();
    this.#problem = undefined;
    this.#choices = [];
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const {words} = this.#localizer;
    const button = html`<button class="show-place">${icon(icons.search)} ${words.show}</button>`;
    return html`
      <form @submit=${this.#submitted}>
        ${this.#field.render(
          {label: words.label, hint: words.hint, count: words.suggestions},
          this.#problem?.(words),
          button,
        )}
      </form>
      ${this.#lookup.status === TaskStatus.PENDING ? loading(words, words.searching) : nothing}
      ${this.#choices.length > 0 ? this.#renderChoices() : nothing}
    `;
  }

  /** Whether the last place that was asked for is of no use. */
  get refused(): boolean {
    return this.#problem !== undefined;
  }

  get #address(): string {
    return this.#field.value.trim();
  }

  readonly #submitted = (event: Event) => {
    event.preventDefault();
    this.#search();
  };

  #search() {
    this.forget();
    this.#field.close();
    if (this.#address) void this.#lookup.run();
    else this.#refuse((words) => words.missing);
    // Otherwise the keyboard on the screen would hide what is found.
    if (underFinger()) this.#host.renderRoot.querySelector<HTMLElement>('.show-place')?.focus();
  }

  #answered(places: readonly Place[]) {
    const address = this.#address;
    const [place] = places;
    if (!place) this.#refuse((words) => words.unknown(address));
    else if (places.length === 1) this.#take(place);
    else {
      this.#choices = places;
      void this.#focus('#places');
    }
  }

  #take(place: Place) {
    this.#choices = [];
    const problem = this.#found(place);
    if (problem) this.#refuse(problem);
    else this.#host.requestUpdate();
  }

  #refuse(problem: (words: PlaceWords) => string) {
    this.#problem = problem;
    this.#host.requestUpdate();
    if (!underFinger()) this.#field.focus();
  }

  #renderChoices() {
    return html`
      <p id="places" tabindex="-1">${this.#localizer.words.several}</p>
      <ul class="place-choices" lang="pl">
        ${this.#choices.map(
          (place) => html`
            <li>
              <button type="button" class="text-button" @click=${() => void this.#choose(place)}>
                ${icon(icons.pin)} ${place.label}
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  /** The button that was pressed goes away with the others. */
  #choose(place: Place) {
    this.#take(place);
    return this.#focus('.show-place');
  }

  async #focus(selector: string) {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
