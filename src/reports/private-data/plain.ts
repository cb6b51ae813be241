const letters: Readonly<Record<string, string>> = {
  ...{ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z'},
  ...{Ą: 'a', Ć: 'c', Ę: 'e', Ł: 'l', Ń: 'n', Ó: 'o', Ś: 's', Ź: 'z', Ż: 'z'},
};

/** The text in lower case and without Polish diacritics, unit for unit: every position stays. */
export function plain(text: string): string {
  return text.replace(
    /[A-ZĄĆĘŁŃÓŚŹŻąćęłńóśźż]/g,
    (letter) => letters[letter] ?? letter.toLowerCase(),
  );
}

/** The words of a list, written with spaces between them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
