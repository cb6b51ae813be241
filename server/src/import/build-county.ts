import type {Meeting} from 'rejon/backend';
import {defaultCategories} from '../categories/default-categories.js';
import type {Assignment, BeatData, CountyData} from '../county/county-data.js';
import {areaOfData} from './places/area.js';
import {withCodes} from './places/gmina-codes.js';
import type {Problems} from './problem.js';
import {placeOfBeats, type Data} from './read-data.js';
import type {IdentifiedBeat} from './rows/beat-ids.js';
import {readMeetingRows} from './rows/meeting-rows.js';
import {unitsOf, type UnitOptions} from './units.js';

/** What a person adds to the data by options. */
export interface CountyOptions extends UnitOptions {
  /** What the person calls the county: a TERC code that the register does not know is taken as it is. */
  readonly county?: string | undefined;
  /** What the county is called, where the register does not know it. */
  readonly countyName?: string | undefined;
  /** The day on which data without a date count as confirmed, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The code of an area of which nobody knows in which county it lies. */
export const unknownCounty = '0000';

/** Makes a county of data that can be stored and published. Errors are among the problems. */
export function buildCounty(data: Data, options: CountyOptions, problems: Problems): CountyData {
  const {land, source} = data;
  const given = /^\d{4}$/.test(options.county ?? '') ? options.county : undefined;
  const teryt = land.county?.teryt ?? given ?? unknownCounty;
  if (teryt === unknownCounty) {
    problems.warning(
      placeOfBeats(data),
      'Nie wiemy, w którym powiecie leżą te rejony; dopisz kolumnę „gmina” albo podaj opcję ' +
        '--county z kodem TERYT lub nazwą powiatu. Bez tego nie powiemy mieszkańcom, że adres leży gdzie indziej.',
    );
  }
  const directory = withCodes(data.directory, teryt, problems, placeOfBeats(data));
  const units = unitsOf(data, directory, options, problems);
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const coverages = new Map(directory.coverage.map((coverage) => [coverage.beat, coverage]));
  const beats = data.beats.map((beat): BeatData => {
    const unit = unitsById.get(beat.unit ?? units[0]?.id ?? '');
    const {number} = beat.row;
    const phone = beat.row.phone ?? unit?.phone;
    if (beat.row.phone === undefined) {
      problems.warning(
        beat.row.row.place,
        phone === undefined
          ? `Rejon „${number}” nie ma telefonu; dopisz go w kolumnie „telefon”.`
          : `Rejon „${number}” nie ma telefonu, więc pokażemy telefon jednostki; dopisz go w kolumnie „telefon”.`,
      );
    }
    const coverage = coverages.get(beat.id)!;
    return {
      ...beatOf(beat, options.today),
      name: nameOf(beat.row) ?? unit?.name ?? '',
      unit: unit?.id ?? '',
      ...(phone !== undefined && {phone}),
      rules: coverage.rules,
      ...(coverage.shape && {shape: coverage.shape}),
    };
  });
  return {
    area: areaOfData(directory, land, teryt, options.countyName),
    gminy: directory.gminy,
    localities: directory.localities,
    streets: directory.streets,
    outside: land.outside,
    units,
    beats,
    meetings: source.meetings ? meetingsOf(data, beats, units, problems) : [],
    categories: defaultCategories,
    threats: [],
  };
}

function meetingsOf(
  {source}: Data,
  beats: readonly BeatData[],
  units: CountyData['units'],
  problems: Problems,
): readonly Meeting[] {
  const names = new Map(units.map(({id, name}) => [id, name]));
  const named = beats.map(({id, number, unit}) => ({id, number, unitName: names.get(unit) ?? ''}));
  return readMeetingRows(source.meetings!, named, problems);
}

/** What a beat without a name of its own is called beside its number: by where it lies. */
function nameOf({name, locality, gmina}: IdentifiedBeat['row']): string | undefined {
  return name ?? locality ?? (gmina && `gmina ${gmina.replace(/^gmina\s+/i, '')}`);
}

function beatOf(
  {id, row}: IdentifiedBeat,
  today: string,
): Omit<BeatData, 'name' | 'unit' | 'phone' | 'rules' | 'shape'> {
  const {number, email, dutyHours, officeHours, plan} = row;
  return {
    ...{id, number},
    areaText: row.coverage.trim(),
    updated: row.updated ?? today,
    assignments: assignmentsOf(row, today),
    ...(email !== undefined && {email}),
    ...(dutyHours && {dutyHours}),
    ...(officeHours !== undefined && {officeHours}),
    ...(plan && {plan}),
  };
}

function assignmentsOf(
  {officer, substitute, since, substituteUntil, updated}: IdentifiedBeat['row'],
  today: string,
): readonly Assignment[] {
  // The first day of service is rarely known: whoever is published serves on the day of publication.
  const from = earliest(since ?? updated ?? today, today);
  const until = substituteUntil;
  return [
    ...(officer ? [{officer, role: 'officer' as const, from}] : []),
    ...(substitute
      ? [
          {
            officer: substitute,
            role: 'substitute' as const,
            from: until === undefined ? from : earliest(from, until),
            ...(until !== undefined && {to: until}),
          },
        ]
      : []),
  ];
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}
