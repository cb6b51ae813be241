import type {Problems} from '../problem.js';
import {readDay} from '../fields/day.js';
import {readEmail} from '../fields/email.js';
import {readHours, readTime} from '../fields/hours.js';
import {readPhone} from '../fields/phone.js';
import type {TableRow} from '../tables/table.js';

/** Reads a cell; what it cannot read it leaves out, and says so. Empty cells are simply absent. */
function cellReader<Value>(read: (text: string) => Value | undefined, advice: string) {
  return <Key extends string>(row: TableRow<Key>, key: Key, problems: Problems) => {
    const text = row.text(key);
    if (text === '') return undefined;
    const value = read(text);
    if (value === undefined) {
      problems.warning(row.placeOf(key), `Nie rozumiemy „${shortened(text)}”; ${advice}`);
    }
    return value;
  };
}

export const dayCell = cellReader(readDay, 'wpisz datę jako 2026-11-22 albo 22.11.2026.');

export const emailCell = cellReader(
  readEmail,
  'wpisz adres e-mail bez spacji i polskich liter, na przykład dzielnicowy1@example.org.',
);

export const hoursCell = cellReader(
  readHours,
  'wpisz dni i godziny, na przykład „pn-pt 7:30-15:30; sb 10:00-14:00”.',
);

export const timeCell = cellReader(readTime, 'wpisz godzinę, na przykład 17:00.');

const anyPhoneCell = cellReader(
  readPhone,
  'wpisz numer telefonu z 9 cyframi, na przykład 500 000 001 albo +48 47 000 00 01.',
);

/** The phone of a cell, E.164. */
export function phoneCell<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  problems: Problems,
): string | undefined {
  const found = anyPhoneCell(row, key, problems);
  if (found?.withoutExtension) {
    problems.warning(
      row.placeOf(key),
      'Numer wewnętrzny pomijamy, bo telefon komórkowy go nie wybierze; wpisz numer bezpośredni.',
    );
  }
  return found?.phone;
}

/** A list in one cell: lines, or parts between semicolons. */
export function listCell<Key extends string>(row: TableRow<Key>, key: Key): string[] {
  return row
    .text(key)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A text cut where a message would become too long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
