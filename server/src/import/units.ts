import type {Unit} from 'rejon/backend';
import {fold, type Directory} from 'rejon/beats';
import type {Point} from 'rejon/geo';
import {readPhone} from './fields/phone.js';
import {Problems} from './problem.js';
import {placeOfBeats, type Data} from './read-data.js';
import {kindOf, unitId, type UnitRow} from './rows/unit-rows.js';

/** A unit given by options, for data without a table of units. */
export interface UnitOptions {
  readonly unitName?: string | undefined;
  readonly unitAddress?: string | undefined;
  readonly unitPhone?: string | undefined;
}

/** The units of the data: of their table, else those that the beats name, else the one of the options. */
export function unitsOf(
  data: Data,
  directory: Directory,
  options: UnitOptions,
  problems: Problems,
): readonly Unit[] {
  const {unitPhone = ''} = options;
  if (unitPhone !== '' && readPhone(unitPhone) === undefined) {
    problems.warning(
      {file: 'opcja --unit-phone'},
      `Nie rozumiemy „${unitPhone}”; wpisz numer telefonu z 9 cyframi, na przykład 470000001.`,
    );
  }
  const rows = data.units.length > 0 ? data.units : namedUnits(data, options);
  if (rows.length > 0 || data.beats.length === 0) {
    return rows.map((row) => unitOf(row, data, directory, options, problems));
  }
  problems.warning(
    placeOfBeats(data),
    'Nie wiemy, do jakiej jednostki należą rejony; dodaj tabelę „jednostki” (nazwa, adres, telefon), ' +
      'kolumnę „jednostka” albo opcje --unit-name, --unit-address i --unit-phone.',
  );
  // Everything else that is missing from this unit has been said with that.
  return [unitOf(unnamedUnit(data, options), data, directory, options, new Problems())];
}

/** The units that the column „jednostka” names, each once. */
function namedUnits(data: Data, options: UnitOptions): readonly UnitRow[] {
  const named = new Map<string, UnitRow>();
  for (const {row} of data.beats) {
    const name = row.unit ?? options.unitName;
    if (name === undefined || named.has(unitId(name))) continue;
    named.set(unitId(name), {
      ...{id: unitId(name), name, kind: kindOf(name), place: row.row.place},
      address: row.row.text('unitAddress') || (options.unitAddress ?? ''),
      phone: readPhone(row.row.text('unitPhone'))?.phone,
    });
  }
  return [...named.values()];
}

/** What stands for the unit of beats of which nobody says to which they belong. */
function unnamedUnit(data: Data, {unitAddress}: UnitOptions): UnitRow {
  const name = `Policja, ${data.land.county?.name ?? 'jednostka bez nazwy'}`;
  return {
    ...{id: 'policja', name, kind: 'KPP', address: unitAddress ?? ''},
    place: placeOfBeats(data),
  };
}

function unitOf(
  {place, ...row}: UnitRow,
  {land}: Data,
  directory: Directory,
  options: UnitOptions,
  problems: Problems,
): Unit {
  const phone = row.phone ?? row.dutyPhone ?? readPhone(options.unitPhone ?? '')?.phone;
  if (phone === undefined) {
    problems.warning(
      place,
      `Nie znamy telefonu jednostki „${row.name}”; dopisz go w kolumnie „telefon” tabeli jednostek, ` +
        'w kolumnie „telefon jednostki” tabeli rejonów albo w opcji --unit-phone. Bez niego mieszkaniec ' +
        'nie zadzwoni do dyżurnego.',
    );
  }
  if (row.address === '') {
    problems.warning(place, `Jednostka „${row.name}” nie ma adresu; dopisz go w kolumnie „adres”.`);
  }
  const point = row.point ?? pointOfAddress(row, directory) ?? land.middle;
  if (row.point === undefined) {
    problems.note(
      place,
      `Jednostka „${row.name}” nie ma współrzędnych, więc wskażemy środek miejscowości; ` +
        'dokładne wpisz w kolumnach „szerokość” i „długość”.',
    );
  }
  return withoutAbsent({...row, point, phone, dutyPhone: row.dutyPhone ?? phone});
}

/** The middle of the locality that the address or the name of a unit ends with. */
function pointOfAddress(
  {address, name}: Pick<UnitRow, 'address' | 'name'>,
  {localities}: Directory,
): Point | undefined {
  const words = ` ${fold(`${address} ${name}`)} `;
  return localities
    .filter((locality) => words.includes(` ${fold(locality.name)} `))
    .sort(
      (a, b) =>
        Number(b.kind === 'miasto') - Number(a.kind === 'miasto') || b.name.length - a.name.length,
    )[0]?.point;
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
