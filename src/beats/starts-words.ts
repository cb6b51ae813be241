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
