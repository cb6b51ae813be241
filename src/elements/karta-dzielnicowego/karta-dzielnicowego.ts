import {initialState, Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {backendContext, type Backend, type Beat, type Meeting} from '../../backend/index.js';
import {
  AttributeCheck,
  consumeUnlessSet,
  customElement,
  linkProblem,
  missingBackend,
  missingBeat,
  RejonErrorEvent,
} from '../../element/index.js';
import {formatDay, formatMoment, Localizer} from '../../i18n/index.js';
import {
  contact,
  contactStyles,
  deepLink,
  freshness,
  nameOf,
  systemClock,
  Ticking,
  warsawTime,
  type Clock,
} from '../../officer/index.js';
import {controls, emergency, failure, status, tokens, webmasterNote} from '../../ui/index.js';
import {ContactTools} from './contact-tools.js';
import {dutyLine, isOffDuty} from './duty.js';
import {facts} from './facts.js';
import type {HeadingLevel} from './heading.js';
import {messages} from './karta-dzielnicowego.messages.js';
import {styles} from './karta-dzielnicowego.styles.js';
import {meetingList} from './meetings.js';
import {person} from './person.js';
import {priorities} from './plan.js';
import type {View} from './view.js';

/**
 * The card of one beat: who the officer is, whether on duty, and every way of contact.
 *
 * @event {RejonErrorEvent} rejon-error - The backend failed, or an attribute is wrong.
 * @slot - Shown while the element does not work: put the unit's phone number here.
 * @csspart card - The whole card.
 * @csspart name - The heading with the officer's name.
 * @csspart photo - The officer's photo.
 * @csspart call - The link that calls.
 * @csspart duty - The link that calls the duty desk while the officer is off duty.
 * @csspart email - The link that writes.
 * @cssproperty [--rejon-color-accent=#0b3d91] - Colour of links and buttons.
 * @cssproperty [--rejon-color-on-accent=#ffffff] - Colour of words on the accent.
 * @cssproperty [--rejon-radius=6px] - Roundness of the card and its buttons.
 */
@customElement('karta-dzielnicowego')
export class KartaDzielnicowego extends LitElement {
  static override styles = [tokens, controls, status, contactStyles, styles];

  /** The beat to show, by its id in the backend. */
  @property() beat = '';

  /** The address that led to this beat, shown above the name. */
  @property() address = '';

  /** The page to which the QR code and shared links lead; the present page by default. */
  @property() link = '';

  /** The heading's level: 2, or 3 inside something that has an `h2` of its own. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: HeadingLevel = 2;

  /** The beat itself; then nothing is asked for. */
  @property({attribute: false}) value?: Beat;

  /** Where the beat comes from; by default the enclosing `<rejon-backend>` or the page's. */
  @consumeUnlessSet(backendContext)
  @property({attribute: false})
  backend?: Backend;

  /** What time it is; the clock of the device by default. */
  @property({attribute: false}) clock: Clock = systemClock;

  @state() private areaOpen = false;

  readonly #localizer = new Localizer(this, messages);
  readonly #time = new Ticking(this, () => this.clock);

  readonly #tools = new ContactTools(this);

  readonly #attributes = new AttributeCheck(this, () => {
    const wrongLink = linkProblem(this.link);
    if (wrongLink) return wrongLink;
    if (this.value) return undefined;
    if (!this.beat.trim()) return missingBeat;
    return this.backend ? undefined : missingBackend;
  });

  readonly #lookup = new Task(this, {
    args: () => [this.backend, this.value ? '' : this.beat.trim()] as const,
    task: async ([backend, id], {signal}) =>
      backend && id ? {beat: await backend.officers.beat(id, signal)} : initialState,
    onError: (error) => this.dispatchEvent(new RejonErrorEvent(error)),
  });

  readonly #meetings = new Task(this, {
    args: () => [this.backend, this.#shown?.id] as const,
    task: async ([backend, id], {signal}) =>
      backend && id ? backend.meetings.upcoming(id, signal) : initialState,
    onError: (error) => this.dispatchEvent(new RejonErrorEvent(error)),
  });

  /** The beat on screen. */
  get #shown(): Beat | undefined {
    return this.value ?? this.#lookup.value?.beat;
  }

  /** Moves the focus to the officer's name, once the card is shown. */
  async focusName() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }

  protected override render(): TemplateResult {
    const {words, language} = this.#localizer;
    const {problem} = this.#attributes;
    return html`<div lang=${language}>
      ${problem ? webmasterNote(problem) : this.#renderBeat()} ${emergency(words)}
    </div>`;
  }

  #renderBeat() {
    if (this.value) return this.#renderCard(this.value);
    const {words} = this.#localizer;
    const {status, value, error} = this.#lookup;
    const pending = status === TaskStatus.PENDING;
    // The last answer stays on screen while the next one loads.
    return html`
      <p class="visually-hidden" role="status">
        ${pending ? words.loading : value?.beat ? words.shown(nameOf(value.beat)) : nothing}
      </p>
      ${pending ? html`<p class="loading" aria-hidden="true">${words.loading}</p>` : nothing}
      ${value?.beat ? this.#renderCard(value.beat) : nothing}
      ${
        value && !value.beat
          ? html`<p>${words.notFound}</p>
              <slot></slot>`
          : nothing
      }
      ${status === TaskStatus.ERROR ? failure(words, error, () => void this.#lookup.run()) : nothing}
    `;
  }

  #renderCard(beat: Beat) {
    const {words, language} = this.#localizer;
    const view: View = {words, language, now: this.#time.now, level: this.headingLevel};
    const link = deepLink(beat.id, pageOf(this.link.trim() || location.href));
    const folding = {
      open: this.areaOpen,
      toggle: () => {
        this.areaOpen = !this.areaOpen;
      },
    };
    return html`
      <article class="card" part="card" aria-labelledby="name">
        ${beat.stored ? html`<p class="note">${words.stored(formatMoment(language, beat.stored))}</p>` : nothing}
        ${this.address ? html`<p class="address">${words.forAddress(this.address)}</p>` : nothing}
        ${person(beat, view)} ${dutyLine(beat, view)}
        ${contact(beat, words, isOffDuty(beat, view.now))} ${facts(beat, folding, view)}
        ${beat.plan ? priorities(beat.plan, view) : nothing} ${this.#renderMeetings(link, view)}
        ${this.#tools.render(beat, link, words)}
        <p class="small">${words.updated(formatDay(language, beat.updated))}</p>
        ${
          freshness(beat.updated, warsawTime(view.now).day) === 'old'
            ? html`<p class="note">${words.old}</p>`
            : nothing
        }
      </article>
    `;
  }

  #renderMeetings(link: string, view: View) {
    const {value, error} = this.#meetings;
    // A backend may have no meetings; that is no failure.
    if (error && (error as Error).name !== 'NotOffered') {
      return html`<p class="small">${view.words.meetingsFailed}</p>`;
    }
    const save = (meeting: Meeting) => void this.#tools.saveMeeting(meeting, link, view.now);
    // Those of the last beat stay until the next ones are here, but not on this card.
    const own = value?.filter(({beat}) => beat === this.#shown?.id) ?? [];
    return meetingList(own, save, view);
  }
}

const pageOf = (link: string) => new URL(link, document.baseURI).href;

declare global {
  interface HTMLElementTagNameMap {
    'karta-dzielnicowego': KartaDzielnicowego;
  }
}
