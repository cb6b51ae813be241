const digits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100};

/** Puts things into the order of their numbers as published: "2" before "10", "V" before "IX". */
export function inOrderOfNumbers<Numbered extends {readonly number: string}>(
  items: readonly Numbered[],
): Numbered[] {
  const collator = new Intl.Collator('pl', {numeric: true});
  return items
    .map((item) => ({item, key: arabic(item.number)}))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({item}) => item);
}

/** "9 i 10" stays as it is and is ordered by its 9. */
function arabic(number: string): string {
  return number.replace(/\b[IVXLC]+\b/g, (roman) => {
    const values = [...roman].map((letter) => digits[letter]!);
    const sum = values.reduce(
      (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
      0,
    );
    return String(sum);
  });
}
