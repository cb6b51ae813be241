import type {LitElement, ReactiveController} from 'lit';

import {RejonErrorEvent} from './rejon-error-event.js';

/** A value that the webmaster wrote into an attribute and that the element cannot use. */
export class AttributeError extends Error {
  override readonly name = 'AttributeError';
}

/**
 * Checks an element's attributes before each render. The problem is a sentence in Polish for the
 * webmaster, who sees it in the element's place; scripts hear of it once as `rejon-error`.
 */
export class AttributeCheck implements ReactiveController {
  /** What to correct, or `undefined` when everything is right. */
  problem: string | undefined;

  readonly #host: LitElement;
  readonly #check: () => string | undefined;

  constructor(host: LitElement, check: () => string | undefined) {
    this.#host = host;
    this.#check = check;
    host.addController(this);
  }

  hostUpdate() {
    const problem = this.#check();
    if (problem === this.problem) return;
    this.problem = problem;
    if (problem) this.#host.dispatchEvent(new RejonErrorEvent(new AttributeError(problem)));
  }
}
