/** The longest line, in octets, without its line break (RFC 2426 section 2.6, RFC 5545 section 3.1). */
const longest = 75;

const octets = new TextEncoder();

/**
 * A line of a vCard or a calendar with its line break, folded where it is too long: never inside a
 * character, however many octets it has.
 *
 * @param name - With its parameters: "TEL;TYPE=WORK".
 * @param value - As it is written, {@link escapeText} included.
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let length = 0;
  // An escaped character stays whole, too: not every reader joins the lines first.
  for (const character of `${name}:${value}`.match(/\\.|./gsu) ?? []) {
    const size = octets.encode(character).length;
    if (length + size > longest) {
      folded += '\r\n ';
      // The space counts, too.
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}

/** Text as a value: commas, semicolons, backslashes and line breaks do not end it. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\,;]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // No other control character may stand in a line.
      .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
  );
}
