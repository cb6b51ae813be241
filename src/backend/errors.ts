/**
 * What can go wrong with a backend. Each error sets its `name` itself, so that it stays readable in
 * minified code and can be told apart when a page loads two copies of the library.
 */
export abstract class BackendError extends Error {}

/** No answer: no network, a wrong address, or a server that is down or too slow. */
export class BackendUnreachable extends BackendError {
  override readonly name = 'BackendUnreachable';
}

/** The backend answered that it will not or cannot do this now. */
export class BackendRefused extends BackendError {
  override readonly name = 'BackendRefused';
  /** HTTP status, where there is one. */
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** The answer is not what the port promises: wrong shape, wrong type, not JSON. */
export class UnexpectedAnswer extends BackendError {
  override readonly name = 'UnexpectedAnswer';
}

/** Today's report has been sent from this computer already. */
export class ReportLimitReached extends BackendError {
  override readonly name = 'ReportLimitReached';
  /** When the next report can be sent, RFC 3339. */
  readonly retryAt: string;

  constructor(message: string, retryAt: string) {
    super(message);
    this.retryAt = retryAt;
  }
}

/** The fields of a report that a backend can find wrong. */
export type ReportField = 'category' | 'point' | 'place' | 'day' | 'recurrence' | 'description';

/** A field of the report is wrong. */
export class InvalidReport extends BackendError {
  override readonly name = 'InvalidReport';
  readonly field: ReportField;

  constructor(message: string, field: ReportField) {
    super(message);
    this.field = field;
  }
}

/** This backend does not offer what was asked, such as reports from a folder of files. */
export class NotOffered extends BackendError {
  override readonly name = 'NotOffered';
}
