const collator = new Intl.Collator('pl', {numeric: true});

const digits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100};

/** Orders the numbers of beats as published: "2" before "10", "V" before "IX", "9 i 10" by its 9. */
export function compareNumbers(a: string, b: string): number {
  return collator.compare(arabic(a), arabic(b));
}

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
