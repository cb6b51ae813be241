const genitives =
  'pierwszego drugiego trzeciego czwartego piatego szostego siodmego osmego dziewiatego ' +
  'dziesiatego jedenastego dwunastego trzynastego czternastego pietnastego szesnastego ' +
  'siedemnastego osiemnastego dziewietnastego dwudziestego';

const values = new Map(genitives.split(' ').map((word, i) => [word, i + 1]));
values.set('pierwszej', 1).set('drugiej', 2).set('trzeciej', 3).set('trzydziestego', 30);

/** The value of an ordinal as dates and regiments spell it: 3 of "trzeciego"; folded. */
export function ordinalValue(word: string): number | undefined {
  return values.get(word);
}
