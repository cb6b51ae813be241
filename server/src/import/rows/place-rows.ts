import {fold, type Gmina, type Locality, type Street} from 'rejon/beats';
import type {Point} from 'rejon/geo';
import {slug} from '../../names/slug.js';
import {bareGmina} from '../places/recognise-county.js';
import type {Problems} from '../problem.js';
import type {LocalityColumn, StreetColumn} from '../tables/other-columns.js';
import type {Table, TableRow} from '../tables/table.js';
import {shortened} from './read-cell.js';
import {pointCell} from './unit-rows.js';

/** The places that are known before any text is read, and that tables add to. */
export interface GrowingPlaces {
  readonly gminy: Gmina[];
  readonly localities: Locality[];
  readonly streets: Street[];
}

/** Adds the localities of a table. Those that are known already get the postcodes and the point. */
export function addLocalityRows(
  table: Table<LocalityColumn>,
  places: GrowingPlaces,
  defaultPoint: Point,
  problems: Problems,
): void {
  for (const row of table.rows) {
    const name = row.text('name');
    const gmina = gminaFor(row.text('gmina'), row.text('gminaCode'), places);
    if (name === '' || gmina === undefined) {
      problems.warning(row.place, 'Miejscowość potrzebuje nazwy i gminy; uzupełnij ten wiersz.');
      continue;
    }
    const at = places.localities.findIndex(
      (known) => known.gmina === gmina.teryt && fold(known.name) === fold(name),
    );
    const known = places.localities[at];
    const postcodes = postcodesOf(row, problems);
    places.localities[known ? at : places.localities.length] = {
      ...(known ?? {
        id: `${gmina.teryt}-${slug(name)}`,
        name,
        kind: /^m/i.test(row.text('kind')) ? 'miasto' : 'wieś',
        gmina: gmina.teryt,
      }),
      point: pointCell(row, problems) ?? known?.point ?? defaultPoint,
      ...(postcodes && {postcodes}),
    };
  }
}

/** Adds the streets of a table, each in the locality that its row names. */
export function addStreetRows(
  table: Table<StreetColumn>,
  places: GrowingPlaces,
  defaults: {readonly locality: string | undefined; readonly point: Point},
  problems: Problems,
): void {
  for (const row of table.rows) {
    const written = row.text('street');
    if (written === '') continue;
    const town = row.text('locality') || defaults.locality;
    if (town === undefined) {
      problems.warning(
        row.place,
        `Nie wiadomo, gdzie leży ulica „${shortened(written)}”; dopisz kolumnę „miejscowość”.`,
      );
      continue;
    }
    const locality = localityFor(town, row.text('gmina'), places, defaults.point);
    const name = signOf(written);
    const id = `${locality.id}-${slug(name)}`;
    if (places.streets.some((street) => street.id === id)) continue;
    const postcodes = postcodesOf(row, problems);
    const formerNames = row
      .text('formerNames')
      .split(/[;,\n]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map(signOf);
    places.streets.push({
      ...{id, locality: locality.id, name},
      ...(formerNames.length > 0 && {formerNames}),
      ...(postcodes && {postcodes}),
    });
  }
}

/** A street's name with its prefix, as on the sign: "Akacjowa" → "ul. Akacjowa". */
function signOf(written: string): string {
  const name = written.replace(/^ulica\s+/i, 'ul. ').replace(/\s+/g, ' ');
  return /^(?:ul\.|al\.|aleja|aleje|pl\.|plac|os\.|osiedle|rondo|skwer|rynek|bulwar|pasaż|szosa|droga|park|trakt|zaułek)/iu.test(
    name,
  )
    ? name
    : `ul. ${name}`;
}

function localityFor(name: string, gmina: string, places: GrowingPlaces, point: Point): Locality {
  const inGmina = gmina === '' ? undefined : gminaFor(gmina, '', places)?.teryt;
  const named = places.localities.filter(
    (locality) =>
      fold(locality.name) === fold(name) && (inGmina === undefined || locality.gmina === inGmina),
  );
  const known = named.find(({kind}) => kind === 'miasto') ?? named[0];
  if (known) return known;
  const owner = inGmina ?? gminaFor(gmina || name, '', places)!.teryt;
  const created: Locality = {
    ...{id: `${owner}-${slug(name)}`, name, kind: 'miasto', gmina: owner, point},
  };
  places.localities.push(created);
  return created;
}

/** The gmina of a name, made when there is none; `undefined` without a name. */
function gminaFor(written: string, code: string, places: GrowingPlaces): Gmina | undefined {
  const name = bareGmina(written);
  if (name === '') return undefined;
  const known = places.gminy.find((gmina) => fold(gmina.name) === name);
  if (known) return known;
  const teryt = /^\d{7}$/.test(code) ? code : slug(name);
  const created = {teryt, name: written.replace(/^(?:gmina|gm\.)\s+/i, '')};
  places.gminy.push(created);
  return created;
}

function postcodesOf<Key extends string>(
  row: TableRow<Key | 'postcodes'>,
  problems: Problems,
): readonly string[] | undefined {
  const text = row.text('postcodes');
  if (text === '') return undefined;
  const codes = text.match(/\b\d{2}-?\d{3}\b/g)?.map((code) => code.replace(/^(\d{2})-?/, '$1-'));
  if (codes === undefined) {
    problems.warning(row.placeOf('postcodes'), 'Nie rozumiemy kodu; wpisz go jako 95-040.');
  }
  return codes;
}
