/**
 * Something an embedder may want to know about: the backend failed, or an attribute is wrong. The
 * element tells the resident by itself; nobody has to listen.
 */
export class RejonErrorEvent extends Event {
  /** What went wrong: a `BackendError`, or an `AttributeError`. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('rejon-error', {bubbles: true, composed: true});
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rejon-error': RejonErrorEvent;
  }
}
