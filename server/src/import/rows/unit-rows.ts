import type {Supervisor, Unit, UnitKind} from 'rejon/backend';
import {fold, foldedWords} from 'rejon/beats';
import type {Point} from 'rejon/geo';
import {slug} from '../../names/slug.js';
import {readStaff} from '../fields/person.js';
import {pointOf, readPoint} from '../fields/point.js';
import type {CellPlace, Problems} from '../problem.js';
import type {UnitColumn} from '../tables/other-columns.js';
import type {Table, TableRow} from '../tables/table.js';
import {emailCell, hoursCell, phoneCell} from './read-cell.js';

/** A unit as somebody wrote it; where it stands may have to be guessed from its address. */
export interface UnitRow extends Omit<Unit, 'point' | 'phone' | 'dutyPhone'> {
  readonly place: CellPlace;
  readonly point?: Point | undefined;
  readonly phone?: string | undefined;
  readonly dutyPhone?: string | undefined;
}

const kinds: readonly (readonly [UnitKind, RegExp])[] = [
  ['KWP', /^(?:kwp|ksp|komend\w* (?:wojewodzk|stoleczn))/],
  ['KMP', /^(?:kmp|komend\w* miejsk)/],
  ['KPP', /^(?:kpp|krp|komend)/],
  ['PP', /^(?:pp|posterun|rewir|punkt)/],
  ['KP', /^/],
];

/** What the kind of a unit says already, or what says nothing. */
const kindWords =
  /^(?:k[wmp]p|ksp|kp|pp|komend\w*|komisariat\w*|posterun\w*|policji|wojewodzk\w*|miejsk\w*|powiatow\w*|w|we)$/;

/** Reads the units of a table, in its order. */
export function readUnitRows(table: Table<UnitColumn>, problems: Problems): readonly UnitRow[] {
  const ids = new Set<string>();
  return table.rows.flatMap((row): readonly UnitRow[] => {
    const name = row.text('name');
    if (name === '') {
      problems.error(row.placeOf('name'), 'Jednostka nie ma nazwy; wpisz ją w tej kolumnie.');
      return [];
    }
    const id = unitId(name);
    if (ids.has(id)) {
      problems.error(
        row.placeOf('name'),
        `Jednostka „${name}” jest w tabeli dwa razy; zostaw jedną.`,
      );
      return [];
    }
    ids.add(id);
    return [readUnit(row, id, name, problems)];
  });
}

function readUnit(
  row: TableRow<UnitColumn>,
  id: string,
  name: string,
  problems: Problems,
): UnitRow {
  const signLanguage = row.text('signLanguage');
  const isAddress = /^https?:/i.test(signLanguage) && URL.canParse(signLanguage);
  if (signLanguage !== '' && !isAddress) {
    problems.warning(
      row.placeOf('signLanguage'),
      'Wpisz pełny adres strony tłumacza, na przykład https://tlumacz.example.org.',
    );
  }
  return {
    ...{id, name, place: row.place},
    kind: kindOf(row.text('kind') || name),
    address: row.text('address'),
    point: pointCell(row, problems),
    phone: phoneCell(row, 'phone', problems),
    dutyPhone: phoneCell(row, 'dutyPhone', problems),
    email: emailCell(row, 'email', problems),
    hours: hoursCell(row, 'hours', problems),
    supervisor: supervisorOf(row, problems),
    textPhone: phoneCell(row, 'textPhone', problems),
    signLanguage: isAddress ? signLanguage : undefined,
  };
}

/** The point of a row: in one column, or in two. */
export function pointCell<Key extends string>(
  row: TableRow<Key | 'point' | 'lat' | 'lon'>,
  problems: Problems,
): Point | undefined {
  const both = row.text('point');
  const [lat, lon] = [row.text('lat'), row.text('lon')];
  if (both === '' && lat === '' && lon === '') return undefined;
  const point = both === '' ? pointOf(lat, lon) : readPoint(both);
  if (point === undefined) {
    problems.warning(
      row.placeOf(both === '' ? 'lat' : 'point'),
      'Nie rozumiemy współrzędnych; wpisz szerokość i długość w stopniach, na przykład 51.7401 i 19.8156.',
    );
  }
  return point;
}

function supervisorOf(row: TableRow<UnitColumn>, problems: Problems): Supervisor | undefined {
  const text = row.text('supervisor');
  if (text === '') return undefined;
  const {officer, wrong} = readStaff(text);
  if (wrong !== undefined) problems.warning(row.placeOf('supervisor'), wrong);
  if (officer === undefined) return undefined;
  const phone = phoneCell(row, 'supervisorPhone', problems);
  return {
    ...officer,
    role: row.text('supervisorRole') || 'kierownik',
    ...(phone !== undefined && {phone}),
  };
}

/** What a unit is called tells its kind. */
export function kindOf(name: string): UnitKind {
  const folded = fold(name);
  return kinds.find(([, pattern]) => pattern.test(folded))![0];
}

/** A readable identifier that stays the same from one import to the next: "kpp-koluszkach". */
export function unitId(name: string): string {
  const kind = kindOf(name).toLowerCase();
  const words = foldedWords(name).filter((word) => !kindWords.test(word));
  return slug([kind, ...words].join(' '));
}

/** The unit that a cell means: by its name, or by its kind and its town ("KP Tuszyn"). */
export function unitNamed<U extends {readonly name: string; readonly kind: UnitKind}>(
  written: string,
  units: readonly U[],
): U | undefined {
  const name = fold(written);
  const exact = units.find(
    (unit) => fold(unit.name) === name || unitId(unit.name) === unitId(written),
  );
  if (exact) return exact;
  const town = stemOf(written);
  const like = units.filter((unit) => unit.kind === kindOf(written) && stemOf(unit.name) === town);
  return like.length === 1 ? like[0] : undefined;
}

/** How the last word of a name begins: "Tuszyn" and "Tuszynie" begin alike. */
function stemOf(name: string): string {
  return foldedWords(name).at(-1)?.slice(0, 4) ?? '';
}
