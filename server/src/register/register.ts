import {readFileSync} from 'node:fs';
import type {Point} from 'rejon/geo';

/** A town or village in the State Register of Geographical Names (PRNG, GUGiK; state of 2021). */
export interface RegisterEntry {
  readonly Id: string;
  readonly Name: string;
  readonly Type: 'village' | 'city';
  /** The voivodeship: "łódzkie". */
  readonly Province: string;
  /** The county: "łódzki wschodni", or a city that is one: "Łódź". */
  readonly District: string;
  /** Name and kind of the gmina: "Koluszki-gmina miejsko-wiejska". */
  readonly Commune: string;
  readonly Latitude: number;
  readonly Longitude: number;
}

/**
 * All towns and villages of Poland. Read from the file and not imported: it is 8 MB of JSON, needed
 * once, and an import would stay in memory for as long as the server runs.
 */
export function readRegister(): readonly RegisterEntry[] {
  const file = new URL(import.meta.resolve('polskie-miejscowosci'));
  return JSON.parse(readFileSync(file, 'utf8')) as readonly RegisterEntry[];
}

/** Where an entry lies. */
export function pointOf({Longitude, Latitude}: RegisterEntry): Point {
  return {lon: Longitude, lat: Latitude};
}

/** The name of an entry's gmina alone: "Koluszki". */
export function gminaNameOf({Commune}: Pick<RegisterEntry, 'Commune'>): string {
  return Commune.replace(/-(?:gmina|obszar|miasto)\b.*$/, '');
}
