/** A phone as it was read. */
export interface ReadPhone {
  /** E.164: "+48500000001". */
  readonly phone: string;
  /** Whether an extension was left out, which such a number cannot carry. */
  readonly withoutExtension: boolean;
}

const extension = /\b(?:wew(?:n(?:ętrzny)?)?|w)\b\.?\s*:?\s*\d{1,6}/iu;
const between = /[,;\n]|\blub\b|\s\/\s|\boraz\b|\bi\b/iu;

/**
 * Reads the first phone number of a text: with or without "+48", with spaces, hyphens and brackets.
 *
 * @returns `undefined` when there is none.
 */
export function readPhone(text: string): ReadPhone | undefined {
  const withoutExtension = extension.test(text);
  const rest = text.replace(extension, '');
  for (const part of [rest, ...rest.split(between)]) {
    const phone = toE164(part);
    if (phone !== undefined) return {phone, withoutExtension};
  }
  return undefined;
}

function toE164(text: string): string | undefined {
  const bare = text
    .replace(/^[^\d+(]*/u, '')
    // A spreadsheet that took the number for a quantity.
    .replace(/\.0$/, '')
    .replace(/[\s()./–—-]/g, '')
    .trim();
  const [, plus, digits] = /^(\+|00)?(\d{7,15})$/.exec(bare) ?? [];
  if (digits === undefined) return undefined;
  if (plus !== undefined)
    return digits.startsWith('48') && digits.length !== 11 ? undefined : `+${digits}`;
  if (digits.length === 11 && digits.startsWith('48')) return `+${digits}`;
  // Landlines used to be dialled with a zero in front.
  const national = digits.length === 10 ? digits.replace(/^0/, '') : digits;
  return national.length === 9 && !national.startsWith('0') ? `+48${national}` : undefined;
}
