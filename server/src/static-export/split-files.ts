import {
  beatPath,
  namesPath,
  splitPath,
  unitPath,
  unitsName,
  writeKeys,
  writePack,
  type Pack,
} from 'rejon/backend/static';
import type {CountyData} from '../county/county-data.js';
import {nameFiles} from './name-files.js';
import {rulesFromShapes} from './rules-from-shapes.js';
import {SplitPacks} from './split-packs.js';
import {subPack} from './sub-pack.js';

/** What a folder holds where one file would be too large. */
export interface SplitFiles {
  readonly files: ReadonlyMap<string, string>;
  /** The keys of its search files, for the manifest. */
  readonly keys: string;
  /** The keys of its files of names. */
  readonly names: string;
}

/** Files by the first letters of places, and one for each beat and unit. */
export function splitFiles({meetings}: CountyData, pack: Pack): SplitFiles {
  const files = new Map<string, string>();
  const packs = new SplitPacks(rulesFromShapes(pack)).all();
  for (const [key, text] of packs) files.set(splitPath(key), text);

  const complete = {beats: 'all', shapes: true} as const;
  for (const {id} of pack.beats) {
    const json = writePack(subPack(pack, {beats: [id]}), complete);
    const own = meetings.filter(({beat}) => beat === id);
    files.set(beatPath(id), JSON.stringify(own.length > 0 ? {...json, meetings: own} : json));
  }

  files.set(unitsName, JSON.stringify(pack.units));
  for (const {id} of pack.units) {
    const beats = pack.beats.flatMap((beat) => (beat.card?.unit.id === id ? beat.id : []));
    if (beats.length === 0) continue;
    const part = subPack(pack, {beats});
    files.set(unitPath(id), JSON.stringify(writePack(part, {beats: 'all', shapes: false})));
  }

  const names = nameFiles(pack);
  for (const [key, entries] of names) files.set(namesPath(key), JSON.stringify(entries));
  return {files, keys: writeKeys(packs.keys()), names: writeKeys(names.keys())};
}
