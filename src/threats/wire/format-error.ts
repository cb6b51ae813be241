/** A file is not a file of threats, or was cut short or altered on its way. */
export class ThreatsFormatError extends RangeError {
  override readonly name = 'ThreatsFormatError';
  /** The byte at which it shows, counted from 0. */
  readonly at: number;

  constructor(problem: string, at: number) {
    super(`${problem} (byte ${at})`);
    this.at = at;
  }
}
