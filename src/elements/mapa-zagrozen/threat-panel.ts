import {html, nothing, type TemplateResult} from 'lit';

import type {Bounds, Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {MapChosenEvent, MapMovedEvent} from '../../map/index.js';
import type {Threat, ThreatCollection, ThreatFilter} from '../../threats/index.js';
import {icon, icons} from '../../ui/index.js';
import {ChosenThreat, type ThreatHost} from './chosen-threat.js';
import {Listing} from './listing.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {ThreatChosenEvent} from './threat-chosen-event.js';
import {linkedThreat} from './threat-link.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** The element beside whose map the panel stands. */
interface Host extends ThreatHost {
  readonly filter: ThreatFilter;
}

/**
 * Beside the map: the threats as a list, those of one place, or the details of one threat. Focus
 * follows: into what was opened, and back to where it was opened from.
 */
export class ThreatPanel {
  readonly #host: Host;
  readonly #localizer: Localizer<Messages>;
  readonly #threats: () => ThreatCollection | undefined;
  readonly #chosen: ChosenThreat;
  readonly #listing: Listing;
  /** What the map shows now. */
  #view: MapMovedEvent | undefined;
  /** What the list has heard of: it stands still while details are shown, so that one comes next. */
  #listed: MapMovedEvent | undefined;
  /** Gives up the mark that is being opened: whoever has gone on does not want it any more. */
  #opening = new AbortController();

  /** @param retry - Asks anew whoever else may have been left without an answer. */
  constructor(
    host: Host,
    localizer: Localizer<Messages>,
    threats: () => ThreatCollection | undefined,
    retry: () => void,
  ) {
    this.#host = host;
    this.#localizer = localizer;
    this.#threats = threats;
    host.addController({
      hostUpdate: () => {
        if (!host.hasUpdated) host.threat = linkedThreat(location.search) ?? host.threat;
        this.#tellList();
      },
    });
    this.#chosen = new ChosenThreat(host, localizer, () => this.#view?.bounds);
    const choose = (threat: Threat) => void this.#choose(threat);
    this.#listing = new Listing(host, localizer, threats, choose, retry);
  }

  /** The threat whose details are shown, as far as it is known by now. */
  get selected(): Threat | undefined {
    return this.#chosen.threat;
  }

  /** Whether the list says that it could not be loaded, with a way to ask for all once more. */
  get failing(): boolean {
    return this.#host.threat === undefined && this.#listing.failing;
  }

  /** Back to the beginning of the list: what it lists has changed. */
  reset() {
    this.#opening.abort();
    this.#listing.reset();
  }

  /** Lists the threats again, the nearest to a place first; to the middle of the map without one. */
  listFrom(place: Point | undefined) {
    this.#listing.from = place;
    this.reset();
    this.#host.threat = undefined;
    this.#host.requestUpdate();
  }

  /** The map shows another part of the world. */
  moved(view: MapMovedEvent) {
    this.#view = view;
    this.#host.requestUpdate();
  }

  /** Opens what a mark stands for. */
  async open({count, bounds}: MapChosenEvent) {
    this.#opening.abort();
    const {signal} = (this.#opening = new AbortController());
    const threat = count === 1 ? await this.#only(bounds, signal) : undefined;
    if (signal.aborted) return;
    this.#listing.reset(threat ? undefined : bounds);
    await (threat ? this.#choose(threat) : this.#show(undefined));
  }

  /** The threat of a place; `undefined` where it is not told: then the list says what is wrong. */
  async #only(within: Bounds, signal: AbortSignal): Promise<Threat | undefined> {
    try {
      const page = await this.#threats()?.list(this.#host.filter, {within, limit: 1}, signal);
      return page?.threats[0];
    } catch {
      return undefined;
    }
  }

  /** Back from the details to the list they came from, and from the list of a place to all. */
  readonly #back = () => {
    const id = this.#host.threat;
    const point = this.selected?.point;
    if (id === undefined) this.reset();
    void this.#show(undefined, `[data-id="${id}"]`).then(() => this.#backToMap(point));
  };

  /** On a narrow screen the list is out of sight: whoever closed a threat is back at its mark. */
  #backToMap(point: Point | undefined) {
    const root = this.#host.renderRoot;
    if (root.querySelector('.rest')?.checkVisibility() !== false) return;
    root.querySelector('rejon-map')?.focusAt(point);
  }

  readonly pressedKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (this.#host.threat === undefined && !this.#listing.place)) return;
    event.preventDefault();
    this.#back();
  };

  #tellList() {
    if (this.#host.threat !== undefined || this.#view === this.#listed) return;
    this.#listed = this.#view;
    if (this.#view) this.#listing.moved(this.#view);
  }

  #choose(threat: Threat) {
    this.#chosen.known = threat;
    // Whoever steps through the list finds the rest of it behind its last threat.
    if (this.#listing.shown?.threats.at(-1)?.id === threat.id) this.#listing.lengthen();
    this.#host.dispatchEvent(new ThreatChosenEvent(threat));
    return this.#show(threat.id);
  }

  async #show(threat: number | undefined, focus = '#panel') {
    this.#opening.abort();
    this.#host.threat = threat;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await (threat === undefined ? this.#listing.settled : this.#chosen.settled);
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    const target = root?.querySelector<HTMLElement>(focus);
    target?.focus();
    // On a narrow screen the list may be out of sight, and takes no focus.
    if (!target || root?.activeElement !== target) {
      root?.querySelector<HTMLElement>('#panel')?.focus();
    }
  }

  /** @param matching - How many threats of the whole area the filter lets through, once known. */
  render(data: ThreatsOfArea, matching: number | undefined): TemplateResult {
    if (this.#host.threat === undefined) {
      return html`${this.#listing.place ? this.#backButton() : nothing}
      ${this.#listing.render(data, matching)}`;
    }
    return html`${this.#backButton()} ${this.#renderSteps()} ${this.#chosen.render(data)}`;
  }

  #backButton() {
    return html`<button type="button" class="text-button back" @click=${this.#back}>
      ${icon(icons.back)} ${this.#localizer.words.back}
    </button>`;
  }

  /** The way to the threat before and to the one after, without going back to the list. */
  #renderSteps() {
    const {words} = this.#localizer;
    const {threats, total} = this.#listing.shown ?? {threats: [], total: 0};
    const at = threats.findIndex(({id}) => id === this.#host.threat);
    if (at < 0 || total < 2) return nothing;
    const step = (threat: Threat | undefined, label: string) =>
      threat
        ? html`<button type="button" class="text-button" @click=${() => void this.#choose(threat)}>
            ${label}
          </button>`
        : nothing;
    return html`
      <nav class="steps" aria-label=${words.steps}>
        ${step(threats[at - 1], words.previous)}
        <span class="quiet">${words.position(at + 1, total)}</span>
        ${step(threats[at + 1], words.next)}
      </nav>
    `;
  }
}
