import {readdir, readFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import type {Point} from 'rejon/geo';
import {endingOf, unzip, type Files} from './archive.js';
import {featuresOf} from './features.js';
import type {RawShapes} from './raw-shapes.js';
import {readGeoJson} from './read-geojson.js';
import {readKml} from './read-kml.js';
import {readShapefile} from './read-shapefile.js';
import {UnreadableShapes, type ShapeFile} from './shape-file.js';
import {textOf} from './text.js';

const besides = ['.shp', '.dbf', '.prj', '.cpg'];

/**
 * Reads areas from GeoJSON, KML, KMZ, a shapefile, or one in a ZIP archive, told apart by what is
 * inside. Whatever is wrong is among the problems; nothing is thrown.
 *
 * @param near - A point of the county, to tell the order of coordinates where both lie in Poland.
 */
export async function readShapes(path: string, near?: Point): Promise<ShapeFile> {
  const file = basename(path);
  try {
    return featuresOf(file, read(await filesOf(path), file.toLowerCase()), near);
  } catch (cause) {
    return {file, features: [], problems: [{severity: 'error', file, ...explained(cause)}]};
  }
}

function read(files: Files, name: string): RawShapes {
  const bytes = files.get(name)!;
  if (startsWith(bytes, 0x50, 0x4b)) return readArchive(unzip(bytes));
  if (startsWith(bytes, 0x00, 0x00, 0x27, 0x0a)) return readShapefile(files);
  const text = textOf(bytes);
  if (/^\s*[{[]/.test(text)) return readGeoJson(text);
  if (/^\s*</.test(text)) return readKml(text);
  throw new UnreadableShapes(
    'Nie znamy takiego pliku. Podaj GeoJSON, KML, KMZ, SHP albo SHP w ZIP.',
  );
}

function readArchive(files: Files): RawShapes {
  const names = [...files.keys()];
  const single = names.find((name) => ['.kml', '.geojson', '.json'].includes(endingOf(name)));
  if (single === undefined || names.some((name) => endingOf(name) === '.shp')) {
    return readShapefile(files);
  }
  const text = textOf(files.get(single)!);
  return endingOf(single) === '.kml' ? readKml(text) : readGeoJson(text);
}

/** The file, and beside a shapefile those that belong to it, by name in lower case. */
async function filesOf(path: string): Promise<Files> {
  const file = basename(path);
  const files = new Map([[file.toLowerCase(), await bytesOf(path)]]);
  if (endingOf(file) !== '.shp') return files;
  const stem = file.slice(0, -4).toLowerCase();
  for (const name of await readdir(dirname(path))) {
    if (name !== file && besides.some((ending) => name.toLowerCase() === stem + ending)) {
      files.set(name.toLowerCase(), await bytesOf(join(dirname(path), name)));
    }
  }
  return files;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new UnreadableShapes(
      `Nie da się otworzyć pliku ${basename(path)}. Sprawdź, czy istnieje i czy masz do niego dostęp.`,
      {cause},
    );
  }
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function explained(cause: unknown): {message: string; line?: number | undefined} {
  if (cause instanceof UnreadableShapes) return {message: cause.message, line: cause.line};
  // Whatever a library stumbles over is a file that it cannot read.
  return {
    message: 'Tego pliku nie da się odczytać. Zapisz go jeszcze raz, najlepiej jako GeoJSON.',
  };
}
