import type {LitElement} from 'lit';

import type {MapMovedEvent} from '../../map/index.js';
import type {ThreatFilter} from '../../threats/index.js';
import {readAddress, writeAddress, type MapPosition} from './page-address.js';

/** The element whose state the address of the page follows. */
export interface AddressHost extends LitElement {
  readonly reflectUrl: boolean;
  filter: ThreatFilter;
  threat?: number | undefined;
}

/**
 * Takes filters, the chosen threat and the place on the map out of the page's address, and keeps the
 * address up to date, without adding to the history. Only where the webmaster asks for it.
 */
export class ReflectedAddress {
  readonly #host: AddressHost;
  /** Where the address wants the map to be, until the map has been there. */
  #wanted: MapPosition | undefined;
  /** Where the reader has brought the map. */
  #view: MapPosition | undefined;
  #first = true;

  constructor(host: AddressHost) {
    this.#host = host;
    if (host.reflectUrl) this.#read();
    host.addController({
      hostUpdated: () => {
        this.#bring();
        if (host.reflectUrl) this.#write();
      },
    });
  }

  /** The map shows another part of the world. */
  moved({center, zoom}: MapMovedEvent) {
    // The first move shows the area as the webmaster has set it, and tells nobody anything.
    if (this.#first) this.#first = false;
    else this.#view = {center, zoom};
    this.#host.requestUpdate();
  }

  #read() {
    const {filter, threat, view} = readAddress(location.search);
    if (Object.values(filter).some((part: unknown) => part !== undefined)) {
      this.#host.filter = filter;
    }
    if (threat !== undefined) this.#host.threat = threat;
    this.#wanted = view;
    this.#view = view;
  }

  #bring() {
    const map = this.#wanted && this.#host.renderRoot.querySelector('rejon-map');
    if (!map || !this.#wanted) return;
    map.flyTo(this.#wanted.center, this.#wanted.zoom);
    this.#wanted = undefined;
  }

  #write() {
    const {filter, threat} = this.#host;
    const query = writeAddress(location.search, {filter, threat, view: this.#view});
    if (query === location.search.slice(1)) return;
    try {
      history.replaceState(
        history.state,
        '',
        `${query ? `?${query}` : location.pathname}${location.hash}`,
      );
    } catch {
      // Where a page may not change its address, or changes it too often, it stays as it is.
    }
  }
}
