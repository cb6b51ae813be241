import {unzipSync} from 'fflate';
import {UnreadableShapes} from './shape-file.js';

/** Bytes by lower-case name, without folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** One file of an archive may unpack to so many bytes: far more than the beats of a county need. */
const largest = 200 * 2 ** 20;

const read = ['.shp', '.dbf', '.prj', '.cpg', '.kml', '.geojson', '.json'];

/**
 * The files of a ZIP archive that belong to shapes.
 *
 * @throws {UnreadableShapes} It is broken, or what is inside is too large.
 */
export function unzip(bytes: Uint8Array): Files {
  try {
    const entries = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        if (name.startsWith('__MACOSX/') || !read.includes(endingOf(name))) return false;
        if (originalSize > largest) throw new UnreadableShapes('Plik w archiwum jest za duży.');
        return true;
      },
    });
    return new Map(Object.entries(entries).map(([name, content]) => [nameOf(name), content]));
  } catch (cause) {
    if (cause instanceof UnreadableShapes) throw cause;
    throw new UnreadableShapes(
      'Tego archiwum ZIP nie da się otworzyć: jest uszkodzone. Spakuj pliki jeszcze raz.',
      {cause},
    );
  }
}

/** The ending of a name with its dot, in lower case: ".shp". */
export function endingOf(name: string): string {
  return /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
}

function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1)!.toLowerCase();
}
