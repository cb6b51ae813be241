/** A report has arrived; a map on the page may want to load its threats again. */
export class ReportSentEvent extends Event {
  /** The number on the receipt; it reveals nothing without the secret. */
  readonly number: string;
  /** Whether the report is known to be on the public map now. */
  readonly onMap: boolean;

  constructor(number: string, onMap: boolean) {
    super('rejon-report-sent', {bubbles: true, composed: true});
    this.number = number;
    this.onMap = onMap;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rejon-report-sent': ReportSentEvent;
  }
}
