import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';

import {backendContext, type Backend, type Beat} from '../../backend/index.js';
import {
  AttributeCheck,
  consumeUnlessSet,
  customElement,
  linkProblem,
  missingBackend,
  missingBeat,
  RejonErrorEvent,
} from '../../element/index.js';
import {formatMoment, Localizer} from '../../i18n/index.js';
import {
  deepLink,
  freshness,
  nameOf,
  systemClock,
  warsawTime,
  type Clock,
} from '../../officer/index.js';
import {
  controls,
  emergency,
  failure,
  icon,
  icons,
  printAlone,
  status,
  tokens,
  webmasterNote,
} from '../../ui/index.js';
import {formats, isFormat, paperOf, type Format} from './formats.js';
import {SheetPreview} from './sheet-preview.js';
import {sheet} from './sheet.js';
import {sheetStyles} from './sheet.styles.js';
import {messages} from './ulotka-dzielnicowego.messages.js';
import {styles} from './ulotka-dzielnicowego.styles.js';

/** What the paper shows, once it is known. */
interface Contact {
  readonly beat: Beat;
  readonly link: string;
  readonly code: TemplateResult;
}

/**
 * A leaflet or poster with the contact of one beat, to look at and to print on one page.
 *
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown while the element does not work: put the unit's phone number here.
 * @csspart print - The button that prints.
 * @csspart qr-code - The QR codes on the paper.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of buttons.
 * @cssproperty [--rejon-radius=6px] - Roundness of buttons.
 */
@customElement('ulotka-dzielnicowego')
export class UlotkaDzielnicowego extends LitElement {
  static override styles = [tokens, controls, status, sheetStyles, styles];

  /** The beat to print, by its id in the backend. */
  @property() beat = '';

  /** What is chosen at first: `a4`, `a5`, `a6` or `zrywki`, a poster with strips to tear off. */
  @property() format = 'a4';

  /** The page to which the QR code leads; the present page by default. */
  @property() link = '';

  /** The beat itself; then nothing is asked for. */
  @property({attribute: false}) value?: Beat;

  /** Where the beat comes from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  /** What time it is; the clock of the device by default. */
  @property({attribute: false}) clock: Clock = systemClock;

  readonly #localizer = new Localizer(this, messages);

  readonly #attributes = new AttributeCheck(this, () => {
    if (!isFormat(this.#format)) return wrongFormat(this.format);
    if (this.value) return linkProblem(this.link);
    if (!this.beat.trim()) return missingBeat;
    return linkProblem(this.link) ?? (this.backend ? undefined : missingBackend);
  });

  readonly #contact = new Task(this, {
    args: () =>
      [
        this.backend,
        this.value ?? this.beat.trim(),
        this.link.trim() || location.href,
        this.#attributes.problem,
      ] as const,
    task: async ([backend, asked, page, problem], {signal}) => {
      if (problem) return initialState;
      const beat = typeof asked === 'string' ? await backend?.officers.beat(asked, signal) : asked;
      return {contact: beat && (await contactOf(beat, page))};
    },
    onError: (error) => this.dispatchEvent(new RejonErrorEvent(error)),
  });

  constructor() {
    super();
    new SheetPreview(this, () => this.#contact.value?.contact?.beat.areaText ?? '');
  }

  get #format() {
    return this.format.trim().toLowerCase();
  }

  readonly #choose = ({target}: Event) => {
    this.format = (target as HTMLInputElement).value;
  };

  #print({number}: Beat, format: Format) {
    void printAlone(this, {
      title: `Ulotka dzielnicowego, rejon nr ${number}`,
      page: `@page {size: ${paperOf[format].size}; margin: 0}`,
    });
  }

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    const format = this.#format;
    return html`<div lang=${language}>
      <h2 class="screen">${words.heading}</h2>
      ${problem || !isFormat(format) ? webmasterNote(problem ?? '') : this.#renderAnswer(format)}
      ${emergency(words)}
    </div>`;
  }

  #renderAnswer(format: Format) {
    const {words} = this.#localizer;
    const {status, value, error} = this.#contact;
    const contact = value?.contact;
    const pending = status === TaskStatus.PENDING;
    // The last answer stays on screen while the next one loads.
    return html`
      <p class="visually-hidden screen" role="status">
        ${pending ? words.preparing : contact ? words.ready(nameOf(contact.beat)) : nothing}
      </p>
      ${pending ? html`<p class="loading screen" aria-hidden="true">${words.preparing}</p>` : nothing}
      ${contact ? this.#renderLeaflet(contact, format) : nothing}
      ${
        value && !contact
          ? html`<p>${words.notFound}</p>
              <slot></slot>`
          : nothing
      }
      ${status === TaskStatus.ERROR ? failure(words, error, () => void this.#contact.run()) : nothing}
    `;
  }

  #renderLeaflet(contact: Contact, format: Format) {
    const {words, language} = this.#localizer;
    const greeting = {text: words.greeting, language};
    return html`
      <div class="screen">
        ${this.#renderNotes(contact.beat)} ${this.#renderFormats(format)}
        <div class="printing">
          <button
            type="button"
            class="primary"
            part="print"
            aria-describedby="hint"
            @click=${() => this.#print(contact.beat, format)}
          >
            ${icon(icons.print)} ${words.print}
          </button>
          <p class="hint" id="hint">
            ${words.hint(paperOf[format].name)} ${format === 'zrywki' ? words.cutStrips : nothing}
          </p>
        </div>
      </div>
      <div class="paper ${format}" role="group" aria-label=${words.preview}>
        ${sheet({...contact, format, greeting})}
      </div>
    `;
  }

  /** What whoever prints should know before they do. */
  #renderNotes({stored, updated}: Beat) {
    const {words, language} = this.#localizer;
    const old = freshness(updated, warsawTime(this.clock.now()).day) === 'old';
    return html`
      ${stored ? html`<p class="note">${words.stored(formatMoment(language, stored))}</p>` : nothing}
      ${old ? html`<p class="note">${words.old}</p>` : nothing}
    `;
  }

  #renderFormats(chosen: Format) {
    const {words} = this.#localizer;
    return html`
      <fieldset @change=${this.#choose}>
        <legend>${words.format}</legend>
        <div class="formats">
          ${formats.map(
            (format) => html`
              <label>
                <input type="radio" name="format" value=${format} .checked=${format === chosen} />
                ${words.formats[format]}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }
}

async function contactOf(beat: Beat, page: string): Promise<Contact> {
  const link = deepLink(beat.id, new URL(page, document.baseURI).href);
  const {qrCode} = await import('../../ui/qr-code.js');
  return {beat, link, code: qrCode(link)};
}

const wrongFormat = (format: string) =>
  `Atrybut format ma wartość „${format.trim()}”. Wpisz a4, a5, a6 albo zrywki, na przykład format="a5".`;

declare global {
  interface HTMLElementTagNameMap {
    'ulotka-dzielnicowego': UlotkaDzielnicowego;
  }
}
