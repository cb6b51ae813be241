/** Shorter words have too many neighbours to be forgiven. */
const shortestForgiven = 5;

/** Whether typed words are a name's words but for one slip in one word of five letters or more. */
export function isTypoOf(typed: readonly string[], name: readonly string[]): boolean {
  if (typed.length !== name.length) return false;
  const differing = typed.findIndex((word, i) => word !== name[i]);
  if (differing < 0) return false;
  const [word, meant] = [typed[differing]!, name[differing]!];
  return (
    word.length >= shortestForgiven &&
    !/\d/u.test(word + meant) &&
    oneEditApart(word, meant) &&
    typed.every((other, i) => i <= differing || other === name[i])
  );
}

/** One letter added, left out or replaced, or two neighbours swapped (Damerau's distance of one). */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number) => text.slice(from);
  if (a.length > b.length) return rest(a, i + 1) === rest(b, i);
  if (a.length < b.length) return rest(a, i) === rest(b, i + 1);
  if (rest(a, i + 1) === rest(b, i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2);
}
