import {UnreadableFile} from './sheet.js';

/* Letters that only one of the two older Polish encodings has at these places: ą ś ź, Ą Ś Ź. */
const inLatin2 = [0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac];
const inWindows = [0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f];

/**
 * The text of a file in UTF-8, UTF-16 with its mark, Windows-1250 or ISO 8859-2, without a byte order
 * mark.
 *
 * @throws {UnreadableFile} It is no text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) {
    throw new UnreadableFile('To nie jest plik tekstowy; zapisz arkusz jako CSV albo XLSX.');
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder(olderEncoding(bytes)).decode(bytes);
  }
}

function olderEncoding(bytes: Uint8Array): 'windows-1250' | 'iso-8859-2' {
  const count = (codes: readonly number[]) =>
    bytes.reduce((sum, byte) => sum + Number(codes.includes(byte)), 0);
  return count(inLatin2) > count(inWindows) ? 'iso-8859-2' : 'windows-1250';
}
