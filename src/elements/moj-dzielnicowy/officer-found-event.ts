import type {Beat} from '../../backend/index.js';

/** An officer was found and is shown. */
export class OfficerFoundEvent extends Event {
  readonly beat: Beat;

  constructor(beat: Beat) {
    super('rejon-officer-found', {bubbles: true, composed: true});
    this.beat = beat;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rejon-officer-found': OfficerFoundEvent;
  }
}
