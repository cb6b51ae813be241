import {along, type Point} from '../geo/index.js';
import type {Place} from './answer.js';
import type {Locality, Street} from './directory.js';
import type {Gazetteer} from './gazetteer.js';
import type {Building} from './house-number.js';
import type {Meaning} from './understand.js';

/** The name of the town of streets of which nothing says where they lie; alone, it is not shown. */
export const unnamedTown = 'miasto';

/** The place of a meaning; its point is as exact as the directory allows. */
export function placeOf(meaning: Meaning, gazetteer: Gazetteer): Place {
  const {locality, street, building} = meaning;
  return {
    label: addressOf(meaning, building?.name, gazetteer),
    ...pointOf(locality, street, building),
    gmina: locality.gmina,
  };
}

/**
 * An address as a person would write it: "Koluszki, ul. Akacjowa 12", "Krasnowo 12". Where the
 * locality has namesakes it says the gmina, so that asked again it means this place only.
 *
 * @param number - The house number, as it shall be written.
 */
export function addressOf(
  {locality, street}: Pick<Meaning, 'locality' | 'street'>,
  number: string | undefined,
  gazetteer: Gazetteer,
): string {
  const end = number === undefined ? '' : ` ${number}`;
  const gmina = gazetteer.isHomonym(locality) ? inGmina(locality, gazetteer) : '';
  if (!street) return `${locality.name}${end}${gmina}`;
  const unnamed = locality.name === unnamedTown && gazetteer.localities.length === 1;
  return unnamed ? `${street.name}${end}` : `${locality.name}${gmina}, ${street.name}${end}`;
}

/** The same, but a locality always says its gmina: a street elsewhere may be called like it. */
export function distinctAddressOf(
  meaning: Pick<Meaning, 'locality' | 'street'>,
  number: string | undefined,
  gazetteer: Gazetteer,
): string {
  const {locality, street} = meaning;
  const address = addressOf(meaning, number, gazetteer);
  if (street || gazetteer.isHomonym(locality)) return address;
  return address + inGmina(locality, gazetteer);
}

/** What follows the name of a locality; nothing where its gmina is not known. */
function inGmina(locality: Locality, gazetteer: Gazetteer): string {
  const gmina = gazetteer.gminaOf(locality);
  return gmina === '' ? '' : `, gmina ${gmina}`;
}

function pointOf(
  locality: Locality,
  street: Street | undefined,
  building: Building | undefined,
): {readonly point: Point; readonly precision: Place['precision']} {
  const line = street?.line ?? [];
  const middle = along(line, 0.5);
  if (middle === undefined) return {point: locality.point, precision: 'locality'};
  const number = building?.numbers[0]?.number;
  const last = street?.lastNumber;
  if (number === undefined || last === undefined || number > last) {
    return {point: middle, precision: 'street'};
  }
  const point = along(line, last > 1 ? (number - 1) / (last - 1) : 0.5) ?? middle;
  return {point, precision: 'address'};
}
