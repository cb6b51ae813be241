import {createFinder, fold, parseCoverage, type OutsideLocality} from 'rejon/beats';
import type {Point} from 'rejon/geo';
import {entriesAround, outsideOf} from '../../register/around.js';
import {countiesOf, countyNamed, type RegisterCounty} from '../../register/counties.js';
import {pointOf, readRegister, type RegisterEntry} from '../../register/register.js';
import type {Problems} from '../problem.js';
import type {Source} from '../read-source.js';
import type {BeatRow} from '../rows/beat-rows.js';
import {addLocalityRows, addStreetRows, type GrowingPlaces} from '../rows/place-rows.js';
import {placesOf} from './county-places.js';
import {recogniseCounty, type Hints} from './recognise-county.js';

/** What is known of the land before any coverage text is read. */
export interface KnownLand {
  /** `undefined` when the register does not tell where the data lie. */
  readonly county: RegisterCounty | undefined;
  readonly places: GrowingPlaces;
  readonly outside: readonly OutsideLocality[];
  /** Places of other counties, between which and its own the border of the county runs. */
  readonly neighbours: readonly Point[];
  /** Where places lie of which nothing is known but the name. */
  readonly middle: Point;
}

/** What tells where the data lie, beside themselves. */
export interface LandHints {
  /** The county that the person names; else it is recognised by its gminy. */
  readonly named?: string | undefined;
  /** Names of the units. */
  readonly units: readonly string[];
  /** Where the first unit stands, for data of which no place is known. */
  readonly unitPoint?: Point | undefined;
}

/** The geometric middle of Poland, in Piątek. */
const middleOfPoland: Point = {lon: 19.48, lat: 52.07};

/**
 * Finds the county of the data and what the register and the tables say of its places.
 */
export function knowLand(
  rows: readonly BeatRow[],
  source: Source,
  {named, units, unitPoint}: LandHints,
  problems: Problems,
): KnownLand {
  const register = readRegister();
  const counties = countiesOf(register);
  const county =
    named === undefined
      ? recogniseCounty(hintsOf(rows, units, register), counties)
      : countyNamed(named, counties);
  if (named !== undefined && county === undefined && !/^\d{4}$/.test(named)) {
    problems.error(
      {file: 'opcja --county'},
      `Nie znamy powiatu „${named}” albo jest ich kilka; podaj kod TERYT powiatu, 4 cyfry.`,
    );
  }
  const codes = new Map(
    rows.flatMap(({gmina, gminaCode}) => (gmina && gminaCode ? [[fold(gmina), gminaCode]] : [])),
  );
  const found = county ? placesOf(county, codes) : {gminy: [], localities: []};
  const places = {gminy: [...found.gminy], localities: [...found.localities], streets: []};
  const middle = middleOf(found.localities.map(({point}) => point)) ?? unitPoint ?? middleOfPoland;
  if (source.localities) addLocalityRows(source.localities, places, middle, problems);
  if (source.streets) {
    const towns = [...new Set(rows.flatMap(({locality}) => locality ?? []))];
    const locality = towns.length === 1 ? towns[0] : undefined;
    addStreetRows(source.streets, places, {locality, point: middle}, problems);
  }
  const neighbours = county ? entriesAround(county, register) : [];
  return {
    county,
    places,
    outside: county ? outsideOf(county, neighbours, counties) : [],
    neighbours: neighbours.map(pointOf),
    middle,
  };
}

/**
 * The gminy of the data: their column, else the headings of the texts, else the towns, else the towns
 * in which the units stand.
 */
function hintsOf(
  rows: readonly BeatRow[],
  units: readonly string[],
  register: readonly RegisterEntry[],
): Hints {
  const statements = rows.flatMap(({coverage}) => parseCoverage(coverage).statements);
  const towns = rows.flatMap(({locality}) => locality ?? []);
  const localities = [
    ...towns,
    ...statements.flatMap(({kind, name}) => (kind === 'locality' ? name.nominative : [])),
  ];
  const columns = rows.flatMap(({gmina}) => gmina?.split(/[,;\n]/) ?? []);
  const headings = statements.flatMap(({gmina}) => gmina ?? []);
  const gminy = [columns, headings, towns].find((names) => names.length > 0);
  return {gminy: gminy ?? townsOf(units, register), localities};
}

/** The towns in the names of units: "Komenda Miejska Policji w Kielcach" stands in Kielce. */
function townsOf(units: readonly string[], register: readonly RegisterEntry[]): readonly string[] {
  const inflected = units.flatMap((name) => / we? (\p{Lu}.*)$/u.exec(name)?.[1] ?? []);
  if (inflected.length === 0) return [];
  const localities = register
    .filter(({Type}) => Type === 'city')
    .map((city) => ({
      ...{id: city.Id, name: city.Name, kind: 'miasto' as const, gmina: ''},
      point: pointOf(city),
    }));
  const finder = createFinder({gminy: [], localities, streets: [], coverage: []});
  return inflected.flatMap((town) => {
    const [place, ...others] = finder.geocode(town);
    return place && others.length === 0 ? [place.label.replace(/,.*$/, '')] : [];
  });
}

function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const mean = (value: (point: Point) => number) =>
    Math.round((points.reduce((sum, point) => sum + value(point), 0) / points.length) * 1e5) / 1e5;
  return {lon: mean(({lon}) => lon), lat: mean(({lat}) => lat)};
}
