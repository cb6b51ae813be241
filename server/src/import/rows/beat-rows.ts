import type {Officer, PriorityPlan, WeeklyHours} from 'rejon/backend';
import {readBeatNumber} from '../fields/beat-number.js';
import {splitContacts} from '../fields/contacts.js';
import type {Problems} from '../problem.js';
import type {BeatColumn} from '../tables/beat-columns.js';
import type {Table, TableRow} from '../tables/table.js';
import {readGroup, type Group} from './group-row.js';
import {planOf} from './plan.js';
import {dayCell, emailCell, hoursCell, phoneCell} from './read-cell.js';
import {staffOf} from './staff.js';

/** A beat as its row says it, before it is known where it lies. */
export interface BeatRow {
  readonly row: TableRow<BeatColumn>;
  readonly number: string;
  readonly name?: string | undefined;
  /** The coverage exactly as it stands in the cell, so that places in it can be told. */
  readonly coverage: string;
  readonly gmina?: string | undefined;
  readonly gminaCode?: string | undefined;
  readonly locality?: string | undefined;
  readonly unit?: string | undefined;
  readonly officer?: Officer | undefined;
  readonly since?: string | undefined;
  readonly substitute?: Officer | undefined;
  readonly substituteUntil?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly dutyHours?: readonly WeeklyHours[] | undefined;
  readonly officeHours?: string | undefined;
  readonly plan?: PriorityPlan | undefined;
  readonly updated?: string | undefined;
}

/** Reads the beats of a table, in its order. */
export function readBeatRows(table: Table<BeatColumn>, problems: Problems): readonly BeatRow[] {
  // A sheet for each unit or gmina bears its name.
  let above: Group = readGroup(table.place.sheet ?? '') ?? {};
  return table.rows.flatMap((row) => {
    const group = row.onlyText === undefined ? undefined : readGroup(row.onlyText);
    if (group === undefined) return readBeatRow(row, above, problems) ?? [];
    above = group;
    const isHeading = Object.keys(group).length > 0;
    problems.note(
      row.place,
      isHeading
        ? `„${row.onlyText}” odnosimy do rejonów w wierszach poniżej.`
        : 'Ten wiersz nie opisuje rejonu, więc go pomijamy.',
    );
    return [];
  });
}

function readBeatRow(
  row: TableRow<BeatColumn>,
  above: Group,
  problems: Problems,
): BeatRow | undefined {
  const written = row.text('number');
  if (written === '') {
    problems.error(
      row.placeOf('number'),
      'Wiersz nie ma numeru rejonu; wpisz numer, na przykład 3, IV albo „9 i 10”.',
    );
    return undefined;
  }
  const number = readBeatNumber(written);
  const text = (key: BeatColumn) => row.text(key) || undefined;
  return {
    row,
    number,
    name: text('name'),
    coverage: row.verbatim('coverage'),
    gmina: text('gmina') ?? above.gmina,
    gminaCode: gminaCodeOf(row, problems),
    locality: text('locality'),
    unit: text('unit') ?? above.unit,
    ...staffOf(row, problems),
    since: dayCell(row, 'since', problems),
    substituteUntil: dayCell(row, 'substituteUntil', problems),
    phone: phoneOf(row, problems),
    email: emailCell(row, 'email', problems) ?? splitContacts(row.text('officer')).email,
    dutyHours: hoursCell(row, 'dutyHours', problems),
    officeHours: text('officeHours'),
    plan: planOf(row, problems),
    updated: dayCell(row, 'updated', problems),
  };
}

/** The phone on which a resident reaches the officer: the mobile one before the others. */
function phoneOf(row: TableRow<BeatColumn>, problems: Problems): string | undefined {
  const [mobile, phone, landline] = (['mobile', 'phone', 'landline'] as const).map((key) =>
    phoneCell(row, key, problems),
  );
  return mobile ?? phone ?? landline ?? splitContacts(row.text('officer')).phone;
}

function gminaCodeOf(row: TableRow<BeatColumn>, problems: Problems): string | undefined {
  const code = row.text('gminaCode').replace(/[\s_-]/g, '');
  if (code === '') return undefined;
  // A spreadsheet takes the leading zero of a number away.
  const whole = code.padStart(7, '0');
  if (/^\d{6,7}$/.test(code)) return whole;
  problems.warning(
    row.placeOf('gminaCode'),
    `„${code}” nie jest kodem TERYT gminy; wpisz 7 cyfr, na przykład 1006073.`,
  );
  return undefined;
}
