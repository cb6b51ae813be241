const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for the inside of an XML element or attribute; what XML cannot say at all is left out. */
export function xmlText(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character]!);
}
