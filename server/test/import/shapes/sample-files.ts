import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Point} from 'rejon/geo';
import {readShapes} from '../../../lib/import/shapes/read-shapes.js';
import type {ShapeFile} from '../../../lib/import/shapes/shape-file.js';

export type Corner = readonly [number, number];

/** Writes files into a folder of their own and reads the first. */
export async function readWritten(
  files: Readonly<Record<string, string | Uint8Array>>,
  near?: Point,
): Promise<ShapeFile> {
  const folder = mkdtempSync(join(tmpdir(), 'rejon-shapes-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await readShapes(join(folder, Object.keys(files)[0]!), near);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** A closed square with its lower left corner here, counterclockwise. */
export function square([x, y]: Corner, size: number): Corner[] {
  return [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
}

/** GeoJSON with a polygon for each list of rings, numbered from 1 in the property `numer`. */
export function geoJson(polygons: readonly (readonly (readonly Corner[])[])[], more: object = {}) {
  const features = polygons.map((coordinates, i) => ({
    type: 'Feature',
    properties: {numer: i + 1},
    geometry: {type: 'Polygon', coordinates},
  }));
  return JSON.stringify({type: 'FeatureCollection', ...more, features});
}

/** Reads GeoJSON with these polygons. */
export async function readPolygons(
  ...polygons: readonly (readonly (readonly Corner[])[])[]
): Promise<ShapeFile> {
  return readWritten({'rejony.geojson': geoJson(polygons)});
}

export function kml(name: string, corners: readonly Corner[], encoding = 'UTF-8'): string {
  return `<?xml version="1.0" encoding="${encoding}"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Placemark><name>${name}</name>
<Style><LineStyle><width>2</width></LineStyle></Style>
<Polygon><outerBoundaryIs><LinearRing><coordinates>
${corners.map(([lon, lat]) => `${lon},${lat},0`).join(' ')}
</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder></Document></kml>`;
}

/** Text in an encoding of one byte a letter. */
export function encoded(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({length: 256}, (_, i) => i));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
