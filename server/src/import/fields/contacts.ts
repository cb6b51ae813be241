import {readEmail} from './email.js';
import {readPhone} from './phone.js';

/** A cell in which somebody wrote names, phone and e-mail address together. */
export interface Contacts {
  /** The text without them. */
  readonly names: string;
  /** E.164. */
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/* "kom." is a rank, too, so a label goes only with the number or address right behind it. */
const label =
  /(?:(?<!\p{L})(?:nr|numer|tel\p{L}*|kom\p{L}*|sł\p{L}*|stac\p{L}*|e-?mail|mail|adres)[.:\s]+)*/u;
const phone = /(?:\+\s?48|\(?\d{2,3}\)?)[\d\s()./–-]{5,}\d/u;
const email = /[^\s,;:()<>@]+@[^\s,;:()<>@]+/u;
const labelled = (contact: RegExp) => new RegExp(label.source + contact.source, 'giu');

/** Takes "mł. asp. Jan Przykładowy, tel. 500 000 001" apart. */
export function splitContacts(text: string): Contacts {
  const names = text
    .replace(labelled(email), ', ')
    .replace(labelled(phone), ', ')
    .replace(/\([\s,;]*\)/gu, '');
  return {
    names,
    phone: readPhone(phone.exec(text)?.[0] ?? '')?.phone,
    email: readEmail(email.exec(text)?.[0] ?? ''),
  };
}
