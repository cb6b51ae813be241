/**
 * The reader wants to see the threats of a category on the page's map. Unless the event is prevented,
 * the map that the attribute `map` names shows them.
 */
export class CategoryChosenEvent extends Event {
  /** An id of the catalogue. */
  readonly category: string;
  /** First and last day that the statistics are of, `YYYY-MM-DD`; absent where they are open. */
  readonly from: string | undefined;
  readonly to: string | undefined;

  constructor(category: string, from: string | undefined, to: string | undefined) {
    super('rejon-category-chosen', {bubbles: true, composed: true, cancelable: true});
    this.category = category;
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rejon-category-chosen': CategoryChosenEvent;
  }
}
