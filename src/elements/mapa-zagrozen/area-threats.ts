import {initialState, Task} from '@lit/task';
import type {LitElement} from 'lit';

import type {Backend} from '../../backend/index.js';
import {AttributeError, RejonErrorEvent, threatArea, unknownArea} from '../../element/index.js';
import type {ThreatCounts, ThreatFilter} from '../../threats/index.js';
import {loadThreats, type Land, type ThreatsOfArea} from './threats-of-area.js';

/** The element whose area is asked for. */
interface Host extends LitElement {
  readonly area: string;
  readonly bounds: string;
  readonly backend?: Backend;
  readonly filter: ThreatFilter;
}

/**
 * The threats of the element's area, and how many each choice of the filters would show. The last
 * answers stay while the next ones come, and when they do not come.
 */
export class AreaThreats {
  /** Asks the backend; settles as `undefined` where it does not know the area. */
  readonly task;

  /** Asks how many threats each choice of the filters would show. */
  readonly #counting;

  /** What was asked for when these came. */
  #asked: string | undefined;
  #land: Land | undefined;
  #data: ThreatsOfArea | undefined;
  #counts: ThreatCounts | undefined;

  /** @param news - Called when an answer has come, before it is shown. */
  constructor(host: Host, news: () => void) {
    const report = (error: unknown) => host.dispatchEvent(new RejonErrorEvent(error));
    // Before the tasks: what they find for another area must not be forgotten with the last one's.
    host.addController({
      hostUpdate: () => {
        const asked = `${host.area} ${host.bounds}`;
        if (this.#asked === asked) return;
        this.#asked = asked;
        this.#land = undefined;
        this.#data = undefined;
        this.#counts = undefined;
      },
    });
    this.task = new Task(host, {
      args: () => [host.backend, host.area, host.bounds] as const,
      task: ([backend, area, bounds], {signal}) => {
        const of = threatArea({area, bounds});
        if (!backend || !of) return initialState;
        return loadThreats(backend, of, signal, (land) => {
          this.#land = land;
          host.requestUpdate();
        });
      },
      onComplete: (data) => {
        this.#data = data;
        if (!data) report(new AttributeError(unknownArea(host.area.trim())));
        news();
      },
      onError: report,
    });
    this.#counting = new Task(host, {
      args: () => [this.data, host.filter] as const,
      task: ([data, filter], {signal}) => data?.threats.counts(filter, signal) ?? initialState,
      onComplete: (counts) => (this.#counts = counts),
      onError: report,
    });
  }

  /** The threats of the area that the attributes name now, as last heard of. */
  get data(): ThreatsOfArea | undefined {
    return this.#data;
  }

  /** The land of that area: known a little before its threats, so that the map need not wait. */
  get land(): Land | undefined {
    return this.#data ?? this.#land;
  }

  /** What each choice would show; `undefined` until it has been counted once. */
  get counts(): ThreatCounts | undefined {
    return this.#counts;
  }

  /** Asks again, as after a failure or a new report. */
  readonly reload = () => void this.task.run();

  /** Counts again, as after a failure. */
  recount() {
    void this.#counting.run();
  }
}
