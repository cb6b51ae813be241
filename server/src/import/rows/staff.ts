import type {Officer} from 'rejon/backend';
import {splitContacts} from '../fields/contacts.js';
import {asName, orderOf, readStaff, type Staff} from '../fields/person.js';
import {readRank, someRanks} from '../fields/rank.js';
import type {Problems} from '../problem.js';
import type {BeatColumn} from '../tables/beat-columns.js';
import type {TableRow} from '../tables/table.js';
import {shortened} from './read-cell.js';

/** Who serves the beat of a row: one column with rank and names, or a column for each. */
export function staffOf(
  row: TableRow<BeatColumn>,
  problems: Problems,
): Pick<Staff, 'officer' | 'substitute'> {
  const written = staffCell(row, 'officer', problems);
  const separate = row.text('lastName') === '' ? undefined : fromColumns(row, problems);
  const other = staffCell(row, 'substitute', problems).officer;
  const officer = separate ?? withColumns(written.officer, row, problems);
  if (officer?.rank === '') {
    const isMissing = row.text('rank') === '';
    const key = isMissing ? (separate ? 'lastName' : 'officer') : 'rank';
    const what = isMissing ? 'Brakuje stopnia' : 'Nie rozumiemy stopnia';
    problems.warning(
      row.placeOf(key),
      `${what}; wpisz go jak w Policji, na przykład: ${someRanks}.`,
    );
  }
  return {officer, substitute: other ?? written.substitute};
}

function staffCell(
  row: TableRow<BeatColumn>,
  key: 'officer' | 'substitute',
  problems: Problems,
): Staff {
  const text = row.text(key);
  if (text === '') return {};
  const staff = readStaff(splitContacts(text).names, orderOf(row.placeOf(key).column?.name ?? ''));
  if (staff.wrong !== undefined) problems.warning(row.placeOf(key), shortenedSentence(staff.wrong));
  return staff;
}

function fromColumns(row: TableRow<BeatColumn>, problems: Problems): Officer | undefined {
  const lastName = row.text('lastName');
  if (/^(wakat|vacat|-|–)$/i.test(lastName)) return undefined;
  if (row.text('firstName') === '') {
    // The column may hold all names, whatever its heading says.
    const staff = readStaff(lastName, 'last-first');
    if (staff.officer) return withColumns(staff.officer, row, problems);
    problems.warning(row.placeOf('lastName'), 'Brakuje imienia; wpisz je w kolumnie „imię”.');
  }
  const officer = {
    ...{rank: '', rankFull: '', role: 'dzielnicowy'},
    firstName: asName(row.text('firstName')),
    lastName: asName(lastName),
  };
  return withColumns(officer, row, problems);
}

/** The officer with what the columns for rank, role and photo say. */
function withColumns(
  officer: Officer | undefined,
  row: TableRow<BeatColumn>,
  problems: Problems,
): Officer | undefined {
  if (officer === undefined) return undefined;
  const rank = readRank(row.text('rank'));
  const role = row.text('role').toLowerCase();
  const photo = row.text('photo');
  const isAddress = /^https?:/i.test(photo) && URL.canParse(photo);
  if (photo !== '' && !isAddress) {
    problems.warning(
      row.placeOf('photo'),
      'Wpisz pełny adres zdjęcia, na przykład https://www.example.org/zdjecia/1.jpg.',
    );
  }
  return {
    ...officer,
    ...rank,
    ...(role !== '' && {role}),
    ...(isAddress && {photo}),
  };
}

function shortenedSentence(sentence: string): string {
  return sentence.replace(/„([^”]*)”/u, (_, text: string) => `„${shortened(text)}”`);
}
