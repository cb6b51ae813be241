import {Task} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import type {Backend} from '../../backend/index.js';
import type {Place} from '../../beats/index.js';
import {currentPosition, PositionError, RejonErrorEvent} from '../../element/index.js';
import type {Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {PlaceMap} from '../../map/index.js';
import {failureText, icon, icons, loading, placeLines, SuggestField} from '../../ui/index.js';
import type {ChosenPlace} from './draft.js';
import {keepsWords, placeWords} from './place-words.js';
import {problemOf, sentence} from './problem-list.js';
import {question} from './question.js';
import type {ReportForm} from './report-form.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** The question where it is: by address, by the device's location, or on a map. */
export class PlaceStep {
  /** The places that an ambiguous address may mean. */
  #choices: readonly Place[] = [];
  #position: PositionError['reason'] | 'locating' | undefined;
  /** Names the last request for the position: the answer to an older one comes too late. */
  #located = 0;
  /** The address that was looked up last. */
  #asked = '';

  readonly #host: LitElement & {readonly backend?: Backend};
  readonly #form: ReportForm;
  readonly #localizer: Localizer<Messages>;
  readonly #map: PlaceMap;

  readonly #field;
  readonly #search;

  constructor(
    host: LitElement & {readonly backend?: Backend},
    form: ReportForm,
    localizer: Localizer<Messages>,
    map: PlaceMap,
  ) {
    this.#host = host;
    this.#form = form;
    this.#localizer = localizer;
    this.#map = map;
    map.taken = (point) => this.#choosePoint('map', point);
    this.#field = new SuggestField(host, {
      suggest: async (text, signal) =>
        placeLines((await host.backend?.places.suggest(text, signal)) ?? []),
      chosen: ({value}) => this.#typed(value),
      typed: (text) => this.#typed(text),
    });
    this.#search = new Task(host, {
      autoRun: false,
      args: () => [this.#address] as const,
      task: async ([address], {signal}) => ({
        address,
        places: (await host.backend?.places.geocode(address, signal)) ?? [],
      }),
      onComplete: ({address, places}) => this.#found(address, places),
      onError: (error) => this.#failed(error),
    });
    host.addController({
      hostUpdate: () => {
        if (form.draft.step !== 'place') this.#forgetPosition();
      },
    });
  }

  /** Forgets what belongs to the last draft. */
  reset() {
    this.#choices = [];
    this.#forgetPosition();
    this.#map.close();
  }

  /** Goes on, once the typed address is one place. */
  submit() {
    this.#field.close();
    if (this.#form.draft.place || this.#address === '') this.#form.next();
    else if (this.#choices.length > 0) this.#refuse(this.#localizer.words.place.severalMissing);
    else {
      this.#asked = this.#address;
      void this.#search.run();
    }
  }

  render(): TemplateResult {
    const {words} = this.#localizer;
    const {place} = words;
    const problem = problemOf(this.#form, 'place');
    this.#field.value = this.#form.draft.address;
    return html`
      ${question(this.#form, words, place.question)}
      ${this.#field.render(
        {label: place.address, hint: place.hint, count: place.suggestions},
        problem && sentence(words, problem),
      )}
      ${this.#search.render({pending: () => loading(words, place.searching)})}
      ${this.#choices.length > 0 ? this.#renderChoices() : nothing}
      <div class="actions">
        <button type="button" class="text-button" @click=${this.#locate}>
          ${icon(icons.locate)} ${place.locate}
        </button>
        ${this.#map.renderButton(place, this.#form.draft.place?.point)}
      </div>
      ${this.#renderPosition()} ${this.#map.render(this.#form.draft.place?.point)}
      <div role="status">${this.#renderChosen()}</div>
    `;
  }

  get #address(): string {
    return this.#form.draft.address.trim();
  }

  #forgetPosition() {
    this.#located++;
    this.#position = undefined;
  }

  #typed(address: string) {
    this.#choices = [];
    this.#forgetPosition();
    this.#form.change({address, place: undefined});
  }

  #found(address: string, places: readonly Place[]) {
    if (!this.#awaits(address)) return;
    const [place] = places;
    if (!place) return this.#refuse(this.#localizer.words.place.unknown(address));
    if (places.length === 1) {
      this.#choose(place);
      // What is less exact than what was asked for is shown first, and goes on once confirmed.
      if (place.precision === 'address' || keepsWords(address, place.label)) this.#form.next();
      return;
    }
    this.#choices = places;
    this.#form.settle('place');
    this.#form.focusOn('#several');
  }

  #failed(error: unknown) {
    this.#host.dispatchEvent(new RejonErrorEvent(error));
    if (!this.#awaits(this.#asked)) return;
    this.#refuse(failureText(this.#localizer.words, error));
  }

  /** Whether the place of an address is still wanted: the resident may have typed on or gone back. */
  #awaits(address: string): boolean {
    const {step, place} = this.#form.draft;
    return step === 'place' && !place && address === this.#address;
  }

  #refuse(sentence: string) {
    this.#form.refuse([{field: 'place', what: {sentence}}]);
  }

  #choose({label, point, precision}: Place) {
    this.#forgetPosition();
    const typed = keepsWords(this.#address, label) ? undefined : this.#address;
    this.#form.change({place: {via: 'address', label, point, precision, typed}});
  }

  #choosePoint(via: ChosenPlace['via'], point: Point) {
    this.#choices = [];
    this.#forgetPosition();
    this.#form.change({address: '', place: {via, point, label: '', precision: 'address'}});
  }

  readonly #locate = async () => {
    const request = ++this.#located;
    this.#position = 'locating';
    this.#host.requestUpdate();
    try {
      const point = await currentPosition();
      if (request === this.#located) this.#choosePoint('location', point);
    } catch (error) {
      if (request !== this.#located) return;
      this.#position = error instanceof PositionError ? error.reason : 'unavailable';
    }
    this.#host.requestUpdate();
  };

  #renderChoices(): TemplateResult {
    const {words} = this.#localizer;
    return html`
      <fieldset id="several" tabindex="-1">
        <legend>${words.place.several}</legend>
        <div class="choices">
          ${this.#choices.map(
            (choice) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="several"
                  .checked=${this.#form.draft.place?.point === choice.point}
                  @change=${() => this.#choose(choice)}
                />
                <span>${choice.label}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  #renderPosition() {
    const {words} = this.#localizer;
    if (!this.#position) return nothing;
    if (this.#position === 'locating') return loading(words, words.place.locating);
    return html`<p class="field-error" role="alert">${words.place.position[this.#position]}</p>`;
  }

  #renderChosen() {
    const {words} = this.#localizer;
    const {place} = this.#form.draft;
    if (!place) return nothing;
    return html`
      <p class="chosen">${icon(icons.check)} ${words.place.chosen(placeWords(place, words))}</p>
      ${
        place.precision === 'address'
          ? nothing
          : html`<p class="hint">${words.place.approximate[place.precision]}</p>`
      }
    `;
  }
}
