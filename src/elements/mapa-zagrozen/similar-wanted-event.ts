import type {KnownReport} from '../../element/report-link.js';

/**
 * A resident wants to report a threat like the one that is shown. A page that has a form of its own
 * calls `preventDefault()` and opens it.
 */
export class SimilarWantedEvent extends Event implements KnownReport {
  readonly category: KnownReport['category'];
  /** Where the map shows the threat; residents can correct it. */
  readonly point: KnownReport['point'];

  constructor({category, point}: KnownReport) {
    super('rejon-similar-wanted', {bubbles: true, composed: true, cancelable: true});
    this.category = category;
    this.point = point;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rejon-similar-wanted': SimilarWantedEvent;
  }
}
