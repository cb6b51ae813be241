import {readFileSync} from 'node:fs';

/** A town or village in the State Register of Geographical Names (PRNG, GUGiK; state of 2021). */
export interface RegisterEntry {
  readonly Id: string;
  readonly Name: string;
  readonly Type: 'village' | 'city';
  /** The county: "łódzki wschodni". */
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
