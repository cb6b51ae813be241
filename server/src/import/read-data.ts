import {basename} from 'node:path';
import {readCoverages, type BeatText, type Directory} from 'rejon/beats';
import {explainCoverage} from './coverage-problem.js';
import {knowLand, type KnownLand} from './places/known-places.js';
import type {CellPlace, Problems} from './problem.js';
import {readSource, type Source} from './read-source.js';
import {identifyBeats, type IdentifiedBeat} from './rows/beat-ids.js';
import {readBeatRows} from './rows/beat-rows.js';
import {readUnitRows, type UnitRow} from './rows/unit-rows.js';
import {checkShapes} from './shapes/check-shapes.js';
import {matchFeatures} from './shapes/match-features.js';
import {readShapes} from './shapes/read-shapes.js';

/** What a person adds to the data by options. */
export interface DataOptions {
  /** Path of the file with shapes. */
  readonly shapes?: string | undefined;
  /** TERC code or name of the county. */
  readonly county?: string | undefined;
}

/** Everything that could be read. */
export interface Data {
  readonly source: Source;
  readonly beats: readonly IdentifiedBeat[];
  readonly units: readonly UnitRow[];
  readonly land: KnownLand;
  readonly directory: Directory;
}

/**
 * Reads the tables, texts and shapes of a county or a city. What is wrong is among the problems.
 *
 * @returns `undefined` when there are no beats.
 * @throws {NoSource} The path leads to nothing that could be read.
 */
export async function readData(
  path: string,
  options: DataOptions,
  problems: Problems,
): Promise<Data | undefined> {
  const source = await readSource(path, problems);
  const [first] = source.beats;
  if (first === undefined) {
    // A file that could not be read has told why.
    if (problems.all.some(({severity}) => severity === 'error')) return undefined;
    problems.error(
      {file: basename(path)},
      'Nie znaleźliśmy tabeli rejonów; potrzebuje kolumn „numer rejonu” i „zasięg rejonu”. ' +
        'Wzór zapisze polecenie: rejon template rejony.csv',
    );
    return undefined;
  }
  const rows = source.beats.flatMap((table) => readBeatRows(table, problems));
  if (rows.length === 0) problems.error(first.place, 'W tabeli nie ma ani jednego rejonu.');
  const units = source.units ? readUnitRows(source.units, problems) : [];
  const beats = identifyBeats(rows, units, problems);
  const unitPoint = units.find(({point}) => point)?.point;
  const names = new Set([...units.map(({name}) => name), ...rows.flatMap(({unit}) => unit ?? [])]);
  const hints = {named: options.county, units: [...names], unitPoint};
  const land = knowLand(rows, source, hints, problems);
  const shapes = await shapesOf(options.shapes ?? source.shapes, beats, land, problems);
  const texts = beats.map(({id, row}): BeatText => {
    const several = row.gmina !== undefined && /[,;\n]/.test(row.gmina);
    return {
      beat: id,
      text: row.coverage,
      gmina: several ? undefined : row.gmina,
      locality: row.locality,
      shape: shapes.get(id),
    };
  });
  const {directory, problems: notRead} = readCoverages(texts, land.places, land.middle);
  const byId = new Map(beats.map(({id, row}) => [id, row]));
  for (const problem of notRead) explainCoverage(problem, byId.get(problem.beat)!, problems);
  for (const {beat, rules, shape} of directory.coverage) {
    if (rules.length > 0 || shape !== undefined) continue;
    const {row} = byId.get(beat)!;
    problems.warning(
      row.placeOf('coverage'),
      'Nie wiemy, co obejmuje ten rejon, więc nie znajdzie go żaden adres; wypisz ulice albo miejscowości.',
    );
  }
  return {source, beats, units, land, directory: {...directory, outside: land.outside}};
}

async function shapesOf(
  path: string | undefined,
  beats: readonly IdentifiedBeat[],
  {middle}: KnownLand,
  problems: Problems,
) {
  if (path === undefined) return new Map<string, never>();
  const file = await readShapes(path, middle);
  const named = beats.map(({id, row: {number, name}}) => ({id, number, name}));
  const matched = matchFeatures(file, named);
  const shaped = named.flatMap(({id, number}) => {
    const shape = matched.shapes.get(id);
    return shape ? [{number, shape}] : [];
  });
  problems.all.push(...file.problems, ...matched.problems, ...checkShapes(file.file, shaped));
  return matched.shapes;
}

/** Where the table of beats stands. */
export function placeOfBeats({source}: Pick<Data, 'source'>): CellPlace {
  return source.beats[0]!.place;
}
