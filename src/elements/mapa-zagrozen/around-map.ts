import {html, nothing, type TemplateResult} from 'lit';

import type {Backend} from '../../backend/index.js';
import {threatArea} from '../../element/index.js';
import type {Point} from '../../geo/index.js';
import {Localizer} from '../../i18n/index.js';
import type {MapMovedEvent} from '../../map/index.js';
import {icon, icons, printAlone} from '../../ui/index.js';
import {around, type AroundWords} from './around-map.messages.js';
import {PlaceBar} from './place-bar.js';
import {LastVisit, type VisitHost} from './last-visit.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import {ReflectedAddress, type AddressHost} from './reflected-address.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** The element around whose map all this stands. */
type Host = AddressHost &
  VisitHost & {
    heat: boolean;
    readonly view: string;
    readonly backend?: Backend;
  };

/** What stands around the map and is not needed for its first picture. */
export class AroundMap {
  readonly #host: Host;
  readonly #main: Localizer<Messages>;
  readonly #localizer: Localizer<AroundWords>;
  readonly #address: ReflectedAddress;
  readonly #visit: LastVisit;
  readonly #places: PlaceBar;
  #view: MapMovedEvent | undefined;
  #paper: TemplateResult | undefined;
  #printFailed = false;

  /**
   * @param view - What the map shows already.
   * @param listFrom - Lists threats by their distance from a place; from the map's middle without one.
   */
  constructor(
    host: Host,
    main: Localizer<Messages>,
    data: () => ThreatsOfArea | undefined,
    view: MapMovedEvent | undefined,
    listFrom: (place: Point | undefined) => void,
  ) {
    this.#host = host;
    this.#main = main;
    this.#localizer = new Localizer(host, around);
    this.#address = new ReflectedAddress(host);
    this.#visit = new LastVisit(host, this.#localizer, data);
    this.#places = new PlaceBar(host, data, listFrom);
    if (view) this.moved(view);
  }

  /** The map shows another part of the world. */
  moved(view: MapMovedEvent) {
    this.#view = view;
    this.#address.moved(view);
  }

  /** The search for a place, and the way to the reader's own. */
  renderPlaces(): TemplateResult {
    return this.#places.render();
  }

  renderNews(): TemplateResult | typeof nothing {
    return this.#visit.render();
  }

  renderTools(data: ThreatsOfArea): TemplateResult {
    const {words} = this.#localizer;
    const host = this.#host;
    return html`
      ${
        host.view === 'map'
          ? html`<label class="choice">
              <input
                type="checkbox"
                name="heat"
                .checked=${host.heat}
                @change=${() => (host.heat = !host.heat)}
              />
              <span>${words.heat}</span>
            </label>`
          : nothing
      }
      <button type="button" class="text-button" @click=${() => void this.#print(data)}>
        ${icon(icons.print)} ${words.print}
      </button>
      ${this.#printFailed ? html`<p role="alert">${words.printFailed}</p>` : nothing}
    `;
  }

  /** Where to hear of new threats without coming here. */
  renderFeed(): TemplateResult | typeof nothing {
    const area = threatArea(this.#host);
    const feed = area && this.#host.backend?.threats.feed(area);
    return feed
      ? html`<p class="feed"><a href=${feed.href}>${this.#localizer.words.feed}</a></p>`
      : nothing;
  }

  /** What is printed; on the screen it is not seen. */
  renderPaper(): TemplateResult | typeof nothing {
    return this.#paper ?? nothing;
  }

  async #print(data: ThreatsOfArea) {
    const host = this.#host;
    const {words: main, language} = this.#main;
    const {words} = this.#localizer;
    this.#printFailed = false;
    try {
      const {paperOf} = await import('./paper.js');
      const {filter, today} = host;
      const within = host.view === 'map' ? this.#view?.bounds : undefined;
      const map = within && host.renderRoot.querySelector('rejon-map');
      this.#paper = await paperOf({data, filter, today, within, map, main, words, language});
      host.requestUpdate();
      await host.updateComplete;
      await printAlone(host, {title: main.heading});
    } catch {
      this.#printFailed = true;
    }
    this.#paper = undefined;
    host.requestUpdate();
  }
}
