import {parseDbf, parseShp} from 'shpjs';
import type {Files} from './archive.js';
import type {RawShapes} from './raw-shapes.js';
import {UnreadableShapes} from './shape-file.js';

/** Code pages by the "language driver" of a dBASE file (byte 29), as far as Polish files have them. */
const encodings: Readonly<Record<number, string>> = {
  0x57: 'windows-1250',
  0xc8: 'windows-1250',
  0x03: 'windows-1252',
  0x4d: 'utf-8',
};

/**
 * Reads the files of one shapefile: `.shp` with the shapes, `.dbf` with their columns in the encoding
 * that `.cpg` names, `.prj` with the coordinate system. Only the first is needed.
 *
 * @throws {UnreadableShapes} There is no `.shp`, or there are several, or it is broken.
 */
export function readShapefile(files: Files): RawShapes {
  const shps = [...files.keys()].filter((name) => name.endsWith('.shp'));
  const [name, ...others] = shps;
  if (name === undefined) {
    throw new UnreadableShapes('W archiwum nie ma pliku .shp ani innego pliku z obszarami.');
  }
  if (others.length > 0) {
    throw new UnreadableShapes(
      `W archiwum jest kilka warstw: ${shps.join(', ')}. Zostaw jedną, tę z rejonami.`,
    );
  }
  const beside = (ending: string) => files.get(name.replace(/\.shp$/, ending));
  try {
    const geometries = parseShp(aligned(files.get(name)!));
    const dbf = beside('.dbf');
    const rows = dbf ? parseDbf(aligned(dbf), encodingOf(dbf, textOf(beside('.cpg')))) : [];
    return {
      features: geometries.map((geometry, i) => ({properties: rows[i] ?? {}, geometry})),
      system: textOf(beside('.prj')),
      eastFirst: true,
    };
  } catch (cause) {
    throw new UnreadableShapes(
      'Tego pliku SHP nie da się odczytać: jest uszkodzony albo ucięty. Zapisz warstwę jeszcze raz.',
      {cause},
    );
  }
}

/** What `.cpg` says; else the table itself; else the encoding in which its text makes sense. */
function encodingOf(dbf: Uint8Array, cpg: string | undefined): string {
  if (cpg) return /^\d{4}$/.test(cpg) ? `windows-${cpg}` : cpg;
  const declared = encodings[dbf[29] ?? 0];
  if (declared) return declared;
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(dbf.subarray(32));
    return 'utf-8';
  } catch {
    return 'windows-1250';
  }
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes).trim();
}

/** A copy with a buffer of its own: the reader takes offsets from the start of the buffer. */
function aligned(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
