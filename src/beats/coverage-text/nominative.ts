/* "Za Bramą", "Pod Lipą": what follows a preposition stays as it is. */
const prepositions = /^(?:za|pod|nad|przed|między|na|przy|we|w|z|ze|u|do|od|k\.|koło)$/iu;

/**
 * A name from the accusative or the instrumental as it would stand on a sign: "Młyńską" is "Młyńska",
 * "Wolę Bykowską" is "Wola Bykowska". What is in the nominative already, or names a person, stays.
 */
export function toNominative(name: string): string {
  let fixed = false;
  return name
    .split(' ')
    .map((word) => {
      fixed ||= prepositions.test(word);
      return fixed ? word : word.replace(/[ąę](?=$|["”»])/u, 'a').replace(/[ĄĘ](?=$|["”»])/u, 'A');
    })
    .join(' ');
}

/**
 * A name from the genitive: "Leśnej" is "Leśna", "os. Zielonego" is "Zielone". Only names made of
 * adjectives alone change.
 */
export function fromGenitive(name: string, prefix?: string): string {
  const words = name.split(' ');
  const ending = prefix === 'os.' ? 'e' : prefix === 'pl.' ? 'y' : undefined;
  if (ending !== undefined && words.every((word) => /(?<!k)\p{Ll}ego$/u.test(word))) {
    return words.map((word) => word.replace(/ego$/u, ending)).join(' ');
  }
  if (!words.every((word) => /\p{Ll}{2}ej$/u.test(word))) return toNominative(name);
  return words.map((word) => word.replace(/(?<=[kg])iej$|ej$/u, 'a')).join(' ');
}

/** Whether a bare name looks like a street: an adjective, or a person in the genitive. */
export function looksLikeStreet(name: string): boolean {
  return (
    /(?:[nwktr]a|ska|cka|ia|łą|ną|wą|ką|ego|iej|skich|ckich|łka)$/u.test(name) || /^\d/u.test(name)
  );
}

/** Whether a bare name looks like a village. */
export function looksLikeLocality(name: string): boolean {
  return (
    /(?:[bcdfghklmnprstwzźńś]|ów|ew|ice|ewo|owo|sko|ie)$/u.test(name) && !/(?:ich|ych)$/u.test(name)
  );
}
