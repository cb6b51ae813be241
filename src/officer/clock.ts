import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What time it is, and a call whenever a minute has passed. */
export interface Clock {
  readonly now: () => Date;
  /** Calls back about every minute, until the function that it returns is called. */
  readonly everyMinute: (tick: () => void) => () => void;
}

/** The clock of the device. */
export const systemClock: Clock = {
  now: () => new Date(),
  everyMinute(tick) {
    const timer = setInterval(tick, 60_000);
    return () => clearInterval(timer);
  },
};

/** Renders an element again as time passes, while it is in a page. */
export class Ticking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;
  #running: Clock | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, clock: () => Clock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** What time it is. */
  get now(): Date {
    return this.#clock().now();
  }

  hostConnected() {
    this.#start();
  }

  hostUpdated() {
    // Another clock may have been put in.
    if (this.#stop && this.#running !== this.#clock()) this.#start();
  }

  hostDisconnected() {
    this.#stop?.();
    this.#stop = undefined;
  }

  #start() {
    this.#stop?.();
    this.#running = this.#clock();
    this.#stop = this.#running.everyMinute(() => this.#host.requestUpdate());
  }
}
