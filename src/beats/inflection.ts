/* Endings of names as they stand on signs, and of the cases in which people type them; folded. */
const nominative = new Set(['', 'a', 'e', 'i', 'y', 'o', 'ie']);
const oblique = new Set([
  ...['a', 'u', 'i', 'y', 'e', 'ie', 'owi', 'em', 'iem', 'om', 'ami', 'ach', 'iach'],
  ...['ej', 'iej', 'ego', 'iego', 'emu', 'ym', 'im', 'ymi', 'ych', 'ich'],
]);
const longestEnding = 4;
const shortestStem = 3;

/* Where the stem changes too: Rynek, Wólka, Góra, Praga, Wieś. */
const changes = [
  ['ek', 'ku'],
  ['ka', 'ce'],
  ['ra', 'rze'],
  ['ga', 'dze'],
  ['wies', 'wsi'],
] as const;

/**
 * Whether a typed word may be an inflected form of a name's word: "koluszkach" of "koluszki",
 * "dlugiej" of "dluga". A rule of thumb by endings, for folded words.
 */
export function isFormOf(typed: string, name: string): boolean {
  let stem = 0;
  while (stem < typed.length && typed[stem] === name[stem]) stem++;
  const first = Math.max(shortestStem, typed.length - longestEnding, name.length - longestEnding);
  for (let length = first; length <= stem; length++) {
    if (oblique.has(typed.slice(length)) && nominative.has(name.slice(length))) return true;
  }
  return changes.some(
    ([from, to]) =>
      name.endsWith(from) &&
      typed.endsWith(to) &&
      typed.slice(0, -to.length) === name.slice(0, -from.length),
  );
}
