import {html, nothing, type TemplateResult} from 'lit';

import type {Place} from '../../beats/index.js';
import type {Located} from '../../element/index.js';
import type {Point} from '../../geo/index.js';
import {Localizer} from '../../i18n/index.js';
import {OwnPlace} from '../../officer/own-place.js';
import {placeMessages, type PlaceWords} from './place-bar.messages.js';
import {PlaceSearch, type PlaceHost} from './place-search.js';
import {reaches} from './reach.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** How close the map comes to a place, as zoom levels: a house, a street, a village. */
const zooms = {address: 17, street: 16, locality: 14};

/** How close the map comes to the reader: some streets. */
const zoomHere = 15;

/** Brings the map and the list to a place: one that is typed, or the reader's own. */
export class PlaceBar {
  /** Where the reader is, while they want it shown. */
  #here: Located | undefined;
  #said: ((words: PlaceWords) => string) | undefined;

  readonly #host: PlaceHost;
  readonly #localizer;
  readonly #search: PlaceSearch;
  readonly #own: OwnPlace;
  readonly #data: () => ThreatsOfArea | undefined;
  readonly #listFrom: (place: Point | undefined) => void;

  /** @param listFrom - Lists threats by their distance from a place; from the map's middle without one. */
  constructor(
    host: PlaceHost,
    data: () => ThreatsOfArea | undefined,
    listFrom: (place: Point | undefined) => void,
  ) {
    this.#host = host;
    this.#data = data;
    this.#listFrom = listFrom;
    this.#localizer = new Localizer(host, placeMessages);
    this.#search = new PlaceSearch(host, this.#localizer, (place) => this.#goTo(place));
    this.#own = new OwnPlace(host, {
      words: () => this.#localizer.words,
      found: (here) => this.#stand(here),
    });
    host.addController({
      hostUpdated: () => {
        const map = this.#map;
        if (map) map.position = this.#here;
      },
    });
  }

  render(): TemplateResult {
    const {words} = this.#localizer;
    const said = this.#search.refused ? undefined : this.#said;
    return html`
      <div class="places">
        ${this.#search.render()}
        <div class="actions">
          ${this.#own.renderButton()}
          ${
            this.#here
              ? html`<button type="button" class="text-button" @click=${this.#forget}>
                  ${words.forget}
                </button>`
              : nothing
          }
        </div>
        ${this.#own.render()}
        <p class="said" role="status">${said?.(words) ?? nothing}</p>
      </div>
    `;
  }

  get #map() {
    return this.#host.renderRoot.querySelector('rejon-map');
  }

  #goTo({point, label, precision}: Place) {
    this.#own.forget();
    this.#said = undefined;
    const data = this.#data();
    if (data && !reaches(data, point)) return (words: PlaceWords) => words.outside(label);
    this.#show(point, zooms[precision], (words) => words.shown(label));
    return undefined;
  }

  #stand(here: Located): (() => string) | undefined {
    this.#search.forget();
    this.#said = undefined;
    const data = this.#data();
    if (data && !reaches(data, here.point)) return () => this.#localizer.words.far;
    this.#here = here;
    this.#show(here.point, zoomHere, (words) => words.here);
    return undefined;
  }

  #show(point: Point, zoom: number, said: (words: PlaceWords) => string) {
    const map = this.#map;
    map?.flyTo(point, zoom);
    // With a map the list follows its middle, as it does when the reader moves it.
    this.#listFrom(map && point !== this.#here?.point ? undefined : point);
    this.#said = said;
    this.#host.requestUpdate();
  }

  /** The button that was pressed goes away: the focus goes to the one that brings it back. */
  readonly #forget = () => {
    this.#here = undefined;
    this.#said = undefined;
    this.#listFrom(undefined);
    this.#host.renderRoot.querySelector<HTMLElement>('.places .actions button')?.focus();
  };
}
