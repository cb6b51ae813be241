import {initialState, Task, TaskStatus} from '@lit/task';
import {html, type LitElement, type TemplateResult} from 'lit';

import type {Backend} from '../../backend/index.js';
import {RejonErrorEvent} from '../../element/index.js';
import {within, type Bounds} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {Threat} from '../../threats/index.js';
import {failure, loading} from '../../ui/index.js';
import {LatePart} from './late-part.js';
import type {Messages} from './mapa-zagrozen.messages.js';
import type {ThreatsOfArea} from './threats-of-area.js';

/** The element that shows a threat. */
export interface ThreatHost extends LitElement {
  readonly backend?: Backend;
  /** Addresses of pages, empty where the webmaster names none. */
  readonly reportPage: string;
  readonly officerPage: string;
  threat?: number | undefined;
}

/** How close a map comes to a threat that somebody else chose, as a zoom level: some streets. */
const close = 15;

/**
 * The threat whose details are shown. The code of the details is loaded once the map stands, or when
 * they are asked for.
 */
export class ChosenThreat {
  /** What the list or the map knew of the threat. */
  #known: Threat | undefined;
  /** The threat that the map was last brought to. */
  #visited: number | undefined;

  readonly #host: ThreatHost;
  readonly #localizer: Localizer<Messages>;
  readonly #told;
  readonly #details;

  /** @param view - What the map shows; `undefined` until it is drawn. */
  constructor(host: ThreatHost, localizer: Localizer<Messages>, view: () => Bounds | undefined) {
    this.#host = host;
    this.#localizer = localizer;
    this.#told = new Task(host, {
      args: () => [host.backend, host.threat] as const,
      task: ([backend, id], {signal}) =>
        backend && Number.isInteger(id) ? backend.threats.threat(id!, signal) : initialState,
      onError: (error) => host.dispatchEvent(new RejonErrorEvent(error)),
    });
    this.#details = new LatePart(
      host,
      () => localizer.words,
      () => view() !== undefined || host.threat !== undefined,
      async () => {
        const {ThreatDetails} = await import('./threat-details.js');
        return new ThreatDetails(host, localizer, this.#told);
      },
    );
    host.addController({hostUpdated: () => this.#visit(view())});
  }

  /** The threat, as far as it is known by now. */
  get threat(): Threat | undefined {
    const {threat} = this.#host;
    return [this.#told.value, this.#known].find((known) => known && known.id === threat);
  }

  /** Settles once there is something of the threat to show, or what went wrong. */
  get settled(): Promise<unknown> {
    return this.#details.settled;
  }

  /** Takes what the list or the map knows of the threat that is chosen now. */
  set known(threat: Threat) {
    this.#known = threat;
  }

  render(data: ThreatsOfArea): TemplateResult {
    const {words} = this.#localizer;
    const {threat} = this;
    if (this.#told.status === TaskStatus.COMPLETE && !this.#told.value) {
      return html`<h3 id="panel" tabindex="-1">${words.gone}</h3>
        <p>${words.goneAdvice}</p>`;
    }
    if (!threat) {
      return this.#told.status === TaskStatus.ERROR
        ? failure(words, this.#told.error, () => void this.#told.run())
        : loading(words, words.loadingThreats);
    }
    return this.#details.render((details) => details.render(data, threat));
  }

  /** Brings the map to a threat that lies outside, and close to one that a link has chosen. */
  #visit(view: Bounds | undefined) {
    const {threat} = this;
    const map = this.#host.renderRoot.querySelector('rejon-map');
    if (!threat) this.#visited = undefined;
    if (!threat || !map || threat.id === this.#visited) return;
    this.#visited = threat.id;
    if (threat.id !== this.#known?.id) map.flyTo(threat.point, close);
    else if (view && !within(view, threat.point)) map.flyTo(threat.point);
  }
}
