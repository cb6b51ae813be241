import {list, number, object, oneOf, optional, text, type Check} from '../http/check.js';
import {moment} from '../http/officer-answers.js';
import {readKeys} from './key-list.js';
import type {Pack} from './pack.js';
import {readPack} from './read-pack.js';

/** The name of the file that says what a folder holds. */
export const manifestName = 'rejon.json';

/** The file that says what a folder holds. */
export interface Manifest {
  readonly format: 'rejon-static';
  readonly version: 1;
  /** When the folder was written, RFC 3339. */
  readonly exported: string;
  /** Further files right in the folder. */
  readonly files: readonly string[];
  /** TERC codes of areas, of which each has a file. */
  readonly areas: readonly string[];
  /** Columns of tiles, `[x, firstRow, lastRow, firstRow, lastRow, …]`; empty where no beat has a shape. */
  readonly points: readonly (readonly number[])[];
  /** Everything that a search needs, where that is little. */
  readonly pack?: Pack | undefined;
  /** Where it is much: the keys of the files into which it is split. */
  readonly search?: ReadonlySet<string> | undefined;
  /** The keys of the files of officers' names, in the same case. */
  readonly names?: ReadonlySet<string> | undefined;
}

export const readManifest: Check<Manifest> = object<Manifest>({
  format: oneOf(['rejon-static']),
  version: oneOf([1]),
  exported: moment,
  files: list(text(/^[a-z.-]+$/)),
  areas: list(text(/^\d{2,7}$/)),
  points: list(list(number(0), 3)),
  pack: optional(readPack),
  search: optional(readKeys),
  names: optional(readKeys),
});
