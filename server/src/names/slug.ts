/** A readable identifier: "Rzgów ul. Łódzka" → "rzgow-ul-lodzka". */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ł', 'l') // Unicode does not take this letter apart.
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
