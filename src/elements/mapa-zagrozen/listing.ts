import {initialState, Task, TaskStatus} from '@lit/task';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';

import {RejonErrorEvent} from '../../element/index.js';
import type {Bounds, Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {MapMovedEvent} from '../../map/index.js';
import type {Threat, ThreatCollection, ThreatFilter, ThreatPage} from '../../threats/index.js';
import {failure, loading} from '../../ui/index.js';
import {listOptions, type ListOrder, type ListScope} from './list-options.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {moreButton, threatList} from './threat-list.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** So many threats are listed at first, and so many more each time. */
const step = 20;

/** The element whose threats are listed. */
interface Host extends LitElement {
  readonly filter: ThreatFilter;
}

/** A part of the list with what it lists. */
interface ListedPage extends ThreatPage {
  readonly scope: ListScope | 'place';
}

/**
 * The threats as a list: those in view or of the whole area, nearest or newest first, or those of one
 * place. The last list stays on screen while the next one comes, and when it does not come.
 */
export class Listing {
  readonly #host: Host;
  readonly #localizer: Localizer<Messages>;
  readonly #choose: (threat: Threat) => void;
  readonly #retry: () => void;
  readonly #page;
  #order: ListOrder = 'nearest';
  #scope: ListScope = 'view';
  #view: MapMovedEvent | undefined;
  #place: Bounds | undefined;
  #limit = step;
  #last: ListedPage | undefined;
  #start: Point | undefined;

  /** @param retry - Asks anew whoever else may have been left without an answer. */
  constructor(
    host: Host,
    localizer: Localizer<Messages>,
    threats: () => ThreatCollection | undefined,
    choose: (threat: Threat) => void,
    retry: () => void,
  ) {
    this.#host = host;
    this.#localizer = localizer;
    this.#choose = choose;
    this.#retry = retry;
    this.#page = new Task(host, {
      args: () => [threats(), host.filter, this.#within, this.#from, this.#limit] as const,
      task: async ([collection, filter, within, from, limit], {signal}) => {
        if (!collection) return initialState;
        const scope = this.#place ? 'place' : within ? 'view' : 'area';
        return {...(await collection.list(filter, {within, from, limit}, signal)), scope} as const;
      },
      onComplete: (page) => (this.#last = page),
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
  }

  /** The rectangle around the threats of a mark that does not split, while only they are listed. */
  get place(): Bounds | undefined {
    return this.#place;
  }

  /** Begins with the threats nearest to a place; to the middle of the map without one. */
  set from(place: Point | undefined) {
    this.#start = place;
    if (place) this.#order = 'nearest';
  }

  /** What is listed, as long as it is known. */
  get shown(): ThreatPage | undefined {
    return this.#last;
  }

  /** Whether what was asked for did not come. */
  get failing(): boolean {
    return this.#page.status === TaskStatus.ERROR;
  }

  /** Settles once what was asked for is listed, or has failed. */
  get settled(): Promise<unknown> {
    return this.#page.taskComplete.catch(() => undefined);
  }

  /** Lists some more. */
  lengthen() {
    this.#limit += step;
    this.#host.requestUpdate();
  }

  /** Back to the beginning of the list, of one place or of all of them. */
  reset(place?: Bounds) {
    this.#place = place;
    this.#limit = step;
  }

  /** The map shows another part of the world. */
  moved(view: MapMovedEvent) {
    this.#view = view;
    if (!this.#place) this.#limit = step;
    this.#host.requestUpdate();
  }

  get #within(): Bounds | undefined {
    return this.#place ?? (this.#scope === 'view' ? this.#view?.bounds : undefined);
  }

  get #from() {
    return this.#order === 'nearest' ? (this.#start ?? this.#view?.center) : undefined;
  }

  /** @param matching - How many threats of the whole area the filter lets through, once known. */
  render(data: ThreatsOfArea, matching: number | undefined): TemplateResult {
    const {words} = this.#localizer;
    const last = () => (this.#last ? this.#renderPage(data, this.#last, matching) : undefined);
    return html`${this.#page.render({
      pending: () => last() ?? loading(words, words.loadingThreats),
      complete: (page) => this.#renderPage(data, page, matching),
      error: (error) => [failure(words, error, this.#again), last()],
    })}`;
  }

  #renderPage(
    data: ThreatsOfArea,
    {threats, total, scope}: ListedPage,
    matching: number | undefined,
  ) {
    const {words, language} = this.#localizer;
    if (!data.threats.total) {
      return html`<h3 id="panel" tabindex="-1">${words.nothingHere}</h3>
        <p>${words.nothingHereAdvice}</p>`;
    }
    return html`
      <h3 id="panel" tabindex="-1">${this.#heading(total, scope)}</h3>
      ${total ? nothing : html`<p>${matching ? words.nothingInView : words.nothingMatches}</p>`}
      <div class=${scope === 'place' ? 'pile' : 'rest'}>
        ${this.#view && scope !== 'place' ? this.#renderOptions() : nothing}
        ${total ? threatList(data, threats, words, language, this.#choose) : nothing}
        ${moreButton(threats.length, total, words, () => void this.#more())}
      </div>
    `;
  }

  #heading(total: number, scope: ListedPage['scope']): string {
    const {words} = this.#localizer;
    if (scope === 'place') return words.place(total);
    return scope === 'view' ? words.list(total) : words.wholeList(total);
  }

  #renderOptions() {
    const {words} = this.#localizer;
    const orders = this.#start ? {...words.orders, nearest: words.nearestToPlace} : words.orders;
    return listOptions(this.#order, this.#scope, {...words, orders}, (order, scope) => {
      this.#order = order;
      this.#scope = scope;
      this.#limit = step;
      this.#host.requestUpdate();
    });
  }

  readonly #again = () => {
    void this.#page.run();
    this.#retry();
  };

  /** Focus goes to the first of the added threats: the button that added them is below them now. */
  async #more() {
    const added = this.#last?.threats.length ?? 0;
    this.lengthen();
    await this.#host.updateComplete;
    await this.settled;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('.threat')[added]?.focus();
  }
}
