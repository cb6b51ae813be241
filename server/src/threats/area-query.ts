import Type from 'typebox';
import type {Bounds} from 'rejon/geo';
import type {County} from '../county/county.js';
import {Problem} from '../plugins/problem.js';

const degrees = '-?\\d{1,3}(\\.\\d{1,15})?';
const rectangle = `${degrees}(,${degrees}){3}`;

/** A rectangle as it stands in an address. */
export const boundsSchema = Type.String({
  pattern: `^${rectangle}$`,
  description: 'west,south,east,north in degrees, WGS84',
});

/** An area as it stands in an address. */
export const areaSchema = Type.String({
  pattern: `^(\\d{2}|\\d{4}|\\d{7}|${rectangle})$`,
  description:
    'TERC code of a voivodeship (2 digits), a county (4) or a gmina (7), ' +
    'or west,south,east,north in degrees, WGS84',
});

/**
 * Reads a rectangle.
 *
 * @throws {Problem} `bad-request` where it is none.
 */
export function readBounds(text: string): Bounds {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = text.split(',').map(Number);
  const valid = -180 <= west && west <= east && east <= 180;
  if (!valid || !(-90 <= south && south <= north && north <= 90)) {
    throw new Problem(
      'bad-request',
      'Prostokąt jest nieprawidłowy; podaj w stopniach granice: zachodnią, południową, wschodnią i północną.',
    );
  }
  return [west, south, east, north];
}

/**
 * Reads an area: its TERC code, or a rectangle.
 *
 * @throws {Problem} `not-found` where the county has no such area, `bad-request` where it is none.
 */
export function readArea(text: string, {areas}: County): string | Bounds {
  if (text.includes(',')) return readBounds(text);
  const codes = areas.flatMap(({teryt, parts}) => [teryt, ...parts.map((part) => part.teryt)]);
  const known =
    text.length === 2 ? codes.some((code) => code.startsWith(text)) : codes.includes(text);
  if (known) return text;
  throw new Problem('not-found', 'Nie ma tu takiego obszaru; sprawdź kod TERYT.');
}
