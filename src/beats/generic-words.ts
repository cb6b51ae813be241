const stems = [
  ...['now', 'star', 'mal', 'duz', 'wielk', 'gorn', 'doln', 'sredn', 'boczn', 'krotk', 'dlug'],
  ...['pierwsz', 'drug', 'wschodni', 'zachodni', 'polnocn', 'poludniow', 'now', 'przedni', 'zadni'],
];
const endings = ['', 'a', 'e', 'i', 'y', 'ie'];
const words = new Set([
  ...stems.flatMap((stem) => endings.map((ending) => stem + ending)),
  ...['kolonia', 'wies', 'gora', 'wola', 'osada', 'osiedle'],
]);

/**
 * Whether a folded word only tells namesakes apart, as in "Stary Redzeń" or "Nowa Polna": such a word
 * alone names nothing, and a name without it is another name.
 */
export function isGeneric(word: string): boolean {
  return words.has(word);
}
