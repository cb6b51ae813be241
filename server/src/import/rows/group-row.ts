/** What a row with one filled cell says of the rows below it, until the next such row. */
export interface Group {
  readonly gmina?: string | undefined;
  readonly unit?: string | undefined;
}

const gmina = /^(?:gmina|gm\.|miasto)\s/iu;
const unit = /^(?:komend|komisariat|posterun|k[wmp]p\s|kp\s|pp\s)/iu;
const remark = /^(?:razem|suma|ogółem|łącznie|uwag|źródło|stan na|opracow|\*)/iu;

/**
 * Reads a row that is a heading among beats ("Gmina Brójce", "Komisariat Policji w Tuszynie") or a
 * remark under them ("Razem: 8 rejonów").
 *
 * @param text - The only filled cell of the row.
 * @returns `undefined` when it is neither; an empty group for a remark.
 */
export function readGroup(text: string): Group | undefined {
  if (gmina.test(text)) return {gmina: text};
  if (unit.test(text)) return {unit: text};
  return remark.test(text) ? {} : undefined;
}
