/** What kind of personal data a piece of text looks like. */
export type PrivateDataKind = 'pesel' | 'phone' | 'email' | 'plate' | 'person';

/** A piece of text that looks like personal data. */
export interface PrivateData {
  readonly kind: PrivateDataKind;
  /** Where it begins, in UTF-16 units of the text. */
  readonly from: number;
  /** Where it ends: the unit after its last. */
  readonly to: number;
}
