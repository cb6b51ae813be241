/*
 * Endings of names as they stand on signs, and of the cases in which people type them: "na Długiej",
 * "w Gałkowie", "przy Rynku", "Aleję". Folded. The gender stays: "Szkolne" is no form of "Szkolna",
 * nor is "Kowalskiego", somebody's name, a form of "Kowalska".
 */
const endings: Readonly<Record<string, readonly string[]>> = {
  '': ['u', 'iu', 'ie', 'i', 'y'],
  a: ['ej', 'iej', 'ie', 'ach'],
  e: ['ach', 'u', 'ym', 'ych', 'm', 'ymi'],
  i: ['ach', 'iach', 'im'],
  o: ['ie', 'u'],
  y: ['ach', 'ym'],
  ia: ['i'],
  ja: ['i', 'ji', 'je'],
  la: ['le', 'li'],
  ka: ['ce'],
  ga: ['dze'],
  ca: ['cy'],
  ra: ['rze'],
  ta: ['cie'],
  da: ['dzie'],
  sza: ['szy'],
  cza: ['czy'],
  rza: ['rzy'],
  za: ['zy'],
  asto: ['escie'],
  iat: ['iecie'],
  d: ['dzie'],
  t: ['cie'],
  r: ['rze'],
  l: ['le'],
  st: ['scie'],
  to: ['cie'],
  lo: ['le'],
  ro: ['rze'],
  sto: ['scie'],
  ek: ['ku'],
  ec: ['cu'],
  iec: ['cu'],
  ie: ['im', 'ich', 'imi'],
  ny: ['nego'],
  ne: ['nego'],
  wy: ['wego'],
  we: ['wego'],
  wies: ['wsi'],
};
const longestEnding = 4;
const shortestStem = 2;

/**
 * Whether a typed word may be an inflected form of a name's word: "koluszkach" of "koluszki",
 * "dlugiej" of "dluga". A rule of thumb by endings, for folded words.
 */
export function isFormOf(typed: string, name: string): boolean {
  if (typed === name) return true;
  for (let length = 0; length <= longestEnding; length++) {
    const stem = name.slice(0, name.length - length);
    if (stem.length < shortestStem && name !== 'wies') return false;
    if (!typed.startsWith(stem)) continue;
    if (endings[name.slice(stem.length)]?.includes(typed.slice(stem.length))) return true;
  }
  return false;
}
