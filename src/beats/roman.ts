const numeral = /^(x{0,3})(ix|iv|v?i{0,3})$/u;
const values: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10};

/** The value of a lower-case Roman numeral up to 39 ("iv" is 4); `undefined` for any other word. */
export function romanValue(word: string): number | undefined {
  if (word === '' || !numeral.test(word)) return undefined;
  const digits = Array.from(word, (letter) => values[letter]!);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
