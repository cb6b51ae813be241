import {gzipSync} from 'node:zlib';
import {manifestName, outsideName, writePack} from 'rejon/backend/static';
import {dayOf} from '../calendar/warsaw.js';
import type {CountyData} from '../county/county-data.js';
import {directoryPack} from './directory-pack.js';
import {splitFiles} from './split-files.js';
import {serverRules, threatFiles} from './threat-files.js';
import {tileFiles} from './tile-files.js';
import {wholeFiles} from './whole-files.js';
import {writeFolder, type FileContent} from './write-folder.js';

/** Up to this many bytes after gzip, all that a search needs lies in one file. */
const wholeLimit = 24_000;

/**
 * Writes a county, or a whole country, into a folder for any web space: plain files with relative addresses
 * that a page asks without a server. Of a former export in the same folder only its own files are removed.
 *
 * @param now - When it is exported.
 */
export async function exportStatic(
  county: CountyData,
  folder: string,
  now: Date = new Date(),
): Promise<void> {
  await writeFolder(folder, staticFiles(county, now), manifestName);
}

/**
 * The files of a folder by their paths.
 *
 * @param limit - How many bytes after gzip one file for all searches may have.
 * @param rules - Which threats are shown, and where.
 */
export function staticFiles(
  county: CountyData,
  now: Date,
  limit = wholeLimit,
  rules = serverRules,
): ReadonlyMap<string, FileContent> {
  const pack = directoryPack(county);
  const search = writePack(pack, {beats: 'card', shapes: false});
  const small = gzipSync(JSON.stringify(search)).length <= limit;
  const {files: tiles, columns} = tileFiles(pack, small ? 'card' : 'id');
  const split = small ? undefined : splitFiles(county, pack);
  const files = split?.files ?? wholeFiles(county, pack);
  const {outside = []} = county;
  const further = new Map(threatFiles(county, dayOf(now), rules));
  if (outside.length > 0) further.set(outsideName, JSON.stringify(outside));
  const manifest = {
    format: 'rejon-static',
    version: 1,
    exported: now.toISOString(),
    files: [...further.keys(), ...files.keys()].filter((path) => !path.includes('/')),
    areas: [county.area.teryt],
    points: columns,
    ...(split ? {search: split.keys, names: split.names} : {pack: search}),
  };
  return new Map<string, FileContent>([
    ...tiles,
    ...files,
    ...further,
    [`areas/${county.area.teryt}.json`, JSON.stringify(county.area)],
    [manifestName, JSON.stringify(manifest)],
  ]);
}
