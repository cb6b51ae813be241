const heading =
  /^(?:rejon\p{L}*|rewir|r\.)?\s*(?:służbow\p{L}+)?\s*(?:dzielnicow\p{L}+)?\s*(?:nr\.?|numer|№|#)?\s*[:.]?\s*/iu;

/** The number of a beat without the words around it: "Rejon nr 9 i 10" → "9 i 10", "Rejon I" → "I". */
export function readBeatNumber(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim();
  const number = bare
    .replace(heading, '')
    .replace(/^[„"(]+|[”")]+$|\.$/g, '')
    .trim();
  return number === '' ? bare : number;
}
