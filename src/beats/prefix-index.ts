/** Names by the starts of their words, for suggesting while somebody types. */
export interface PrefixIndex {
  /**
   * The names in which every typed word starts another word.
   *
   * @param typed - Folded words, at least one.
   * @returns Indexes of names, each once, in no order.
   */
  find(typed: readonly string[]): readonly number[];
}

/** Sorts the words of names once, so that a search reads only the names it may find. */
export function createPrefixIndex(names: readonly (readonly string[])[]): PrefixIndex {
  const entries = names
    .flatMap((words, name) => words.map((word) => ({word, name})))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));

  const firstAtOrAfter = (word: string): number => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (entries[middle]!.word < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    find: (typed) => {
      // The longest word starts the fewest names.
      const rarest = typed.reduce((longest, word) =>
        word.length > longest.length ? word : longest,
      );
      const found = new Set<number>();
      for (let i = firstAtOrAfter(rarest); entries[i]?.word.startsWith(rarest); i++) {
        found.add(entries[i]!.name);
      }
      if (typed.length === 1) return [...found];
      return [...found].filter((name) => startsWords(typed, names[name]!));
    },
  };
}

/** Whether every typed word is the start of a word of the name, each of another one. */
export function startsWords(typed: readonly string[], name: readonly string[]): boolean {
  const left = [...name];
  return typed.every((word) => {
    // The same word before a longer one: "nowa" must not use up "nowakowo" where "nowa" stands too.
    const same = left.indexOf(word);
    const found = same >= 0 ? same : left.findIndex((whole) => whole.startsWith(word));
    if (found < 0) return false;
    left.splice(found, 1);
    return true;
  });
}
