import {initialState, Task} from '@lit/task';
import {html, nothing, type TemplateResult} from 'lit';

import {RejonErrorEvent} from '../../element/index.js';
import type {Bounds, Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {MapChosenEvent, MapMovedEvent} from '../../map/index.js';
import type {Threat, ThreatCollection, ThreatFilter, ThreatPage} from '../../threats/index.js';
import {failure, icon, icons, loading} from '../../ui/index.js';
import {ChosenThreat, type ThreatHost} from './chosen-threat.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {ThreatChosenEvent} from './threat-chosen-event.js';
import {moreButton, threatList} from './threat-list.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** So many threats are listed at first, and so many more each time. */
const page = 20;

/** The element beside whose map the panel stands. */
interface Host extends ThreatHost {
  readonly filter: ThreatFilter;
}

/**
 * Beside the map: the threats in view as a list, those of one place, or the details of one threat.
 * Focus follows: into what was opened, and back to where it was opened from.
 */
export class ThreatPanel {
  readonly #host: Host;
  readonly #localizer: Localizer<Messages>;
  readonly #threats: () => ThreatCollection | undefined;
  readonly #chosen: ChosenThreat;
  readonly #list;
  /** What the map shows now. */
  #view: MapMovedEvent | undefined;
  /** What the list is of: while details are shown it stands still, so that there is a next threat. */
  #listed: MapMovedEvent | undefined;
  /** Around the threats of a mark that does not split. */
  #place: Bounds | undefined;
  #from: Point | undefined;
  #limit = page;

  constructor(
    host: Host,
    localizer: Localizer<Messages>,
    threats: () => ThreatCollection | undefined,
  ) {
    this.#host = host;
    this.#localizer = localizer;
    this.#threats = threats;
    host.addController({
      hostUpdate: () => {
        if (host.threat === undefined) this.#listed = this.#view;
      },
    });
    this.#chosen = new ChosenThreat(host, localizer, () => this.#view?.bounds);
    this.#list = new Task(host, {
      args: () =>
        [threats(), host.filter, this.#place, this.#listed, this.#from, this.#limit] as const,
      task: ([collection, filter, place, view, from, limit], {signal}) =>
        collection?.list(
          filter,
          {within: place ?? view?.bounds, from: from ?? view?.center, limit},
          signal,
        ) ?? initialState,
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  /** The threat whose details are shown, as far as it is known by now. */
  get selected(): Threat | undefined {
    return this.#chosen.threat;
  }

  /** From where the list counts its distances; from the middle of the map when absent. */
  set from(point: Point | undefined) {
    this.#from = point;
    this.reset();
    this.#host.threat = undefined;
    this.#host.requestUpdate();
  }

  /** Back to the beginning of the list: what it lists has changed. */
  reset() {
    this.#place = undefined;
    this.#limit = page;
  }

  /** The map shows another part of the world. */
  moved(view: MapMovedEvent) {
    this.#view = view;
    if (!this.#place && this.#host.threat === undefined) this.#limit = page;
    this.#host.requestUpdate();
  }

  /** Opens what a mark stands for. */
  async open({count, bounds}: MapChosenEvent) {
    this.reset();
    if (count > 1) {
      this.#place = bounds;
      return this.#show(undefined);
    }
    const {signal} = new AbortController();
    const found = await this.#threats()?.list(
      this.#host.filter,
      {within: bounds, limit: 1},
      signal,
    );
    const [threat] = found?.threats ?? [];
    if (threat) await this.#choose(threat);
  }

  /** Back from the details to the place they came from, and from a place to the list. */
  readonly #back = () => {
    const id = this.#host.threat;
    if (id === undefined) this.reset();
    void this.#show(undefined, `[data-id="${id}"]`);
  };

  readonly pressedKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (this.#host.threat === undefined && !this.#place)) return;
    event.preventDefault();
    this.#back();
  };

  #choose(threat: Threat) {
    this.#chosen.known = threat;
    // Whoever steps through the list finds the rest of it there.
    if (this.#list.value?.threats.at(-1)?.id === threat.id) this.#limit += page;
    this.#host.dispatchEvent(new ThreatChosenEvent(threat));
    return this.#show(threat.id);
  }

  async #show(threat: number | undefined, focus = '#panel') {
    this.#host.threat = threat;
    this.#host.requestUpdate();
    await this.#settled();
    const find = (target: string) => this.#host.renderRoot.querySelector<HTMLElement>(target);
    (find(focus) ?? find('#panel'))?.focus();
  }

  /** To the first of the threats that were added: the button that added them is below them now. */
  async #focusRow(index: number) {
    this.#host.requestUpdate();
    await this.#settled();
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.threat')[index]?.focus();
  }

  /** Waits until what was asked for is on screen. */
  async #settled() {
    await this.#host.updateComplete;
    await Promise.allSettled([this.#list.taskComplete, this.#chosen.shown]);
    await this.#host.updateComplete;
  }

  /** @param matching - How many threats of the whole area the filter lets through, once known. */
  render(data: ThreatsOfArea, matching: number | undefined): TemplateResult | undefined {
    const {words} = this.#localizer;
    if (this.#host.threat !== undefined) {
      return html`${this.#backButton()} ${this.#renderSteps()} ${this.#chosen.render(data)}`;
    }
    const {value} = this.#list;
    return this.#list.render({
      // The last list stays on screen while the next one comes.
      pending: () =>
        value ? this.#renderPage(data, value, matching) : loading(words, words.loadingThreats),
      complete: (found) => this.#renderPage(data, found, matching),
      error: (error) => failure(words, error, () => void this.#list.run()),
    });
  }

  #renderPage(
    data: ThreatsOfArea,
    {threats, total}: ThreatPage,
    matching: number | undefined,
  ): TemplateResult {
    const {words} = this.#localizer;
    if (this.#place) {
      return html`${this.#backButton()}
      ${this.#renderList(data, words.place(total), threats, total)}`;
    }
    if (!total) return this.#renderNothing(data, matching);
    const heading = this.#listed ? words.list(total) : words.listWithoutMap;
    return this.#renderList(data, heading, threats, total);
  }

  #renderList(
    data: ThreatsOfArea,
    heading: string,
    threats: readonly Threat[],
    total: number,
  ): TemplateResult {
    const {words, language} = this.#localizer;
    const more = () => {
      this.#limit += page;
      void this.#focusRow(threats.length);
    };
    return html`
      <h3 id="panel" tabindex="-1">${heading}</h3>
      ${threatList(data, threats, words, language, (threat) => void this.#choose(threat))}
      ${moreButton(threats.length, total, words, more)}
    `;
  }

  #renderNothing({threats}: ThreatsOfArea, matching: number | undefined): TemplateResult {
    const {words} = this.#localizer;
    if (!threats.total) {
      return html`<h3 id="panel" tabindex="-1">${words.nothingHere}</h3>
        <p>${words.nothingHereAdvice}</p>`;
    }
    return html`<p id="panel" tabindex="-1">
      ${matching ? words.nothingInView : words.nothingMatches}
    </p>`;
  }

  #backButton() {
    return html`<button type="button" class="text-button back" @click=${this.#back}>
      ${icon(icons.back)} ${this.#localizer.words.back}
    </button>`;
  }

  /** The way to the threat before and the one after, without going back to the list. */
  #renderSteps() {
    const {words} = this.#localizer;
    const {threats, total} = this.#list.value ?? {threats: [], total: 0};
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
