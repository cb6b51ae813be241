import type {Threat} from '../../threats/index.js';

/** A threat was chosen, on the map or in the list, and its details are shown. */
export class ThreatChosenEvent extends Event {
  /** As the map knows it: without the reason of the decision. */
  readonly threat: Threat;

  constructor(threat: Threat) {
    super('rejon-threat-chosen', {bubbles: true, composed: true});
    this.threat = threat;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rejon-threat-chosen': ThreatChosenEvent;
  }
}
