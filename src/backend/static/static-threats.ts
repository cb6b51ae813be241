import {contains, within, type Point} from '../../geo/index.js';
import {
  columnsOf,
  LocalThreats,
  threatAt,
  type Category,
  type Threat,
} from '../../threats/index.js';
import type {Threats} from '../backend.js';
import {NotOffered} from '../errors.js';
import {list} from '../http/check.js';
import {category} from '../http/threat-answers.js';
import type {StaticFolder} from './static-folder.js';
import {areaOf} from './static-places.js';
import {readThreats, type ThreatsFile} from './threats-file.js';

/** The names of the files of the catalogue and of public threats. */
export const categoriesName = 'categories.json';
export const threatsName = 'threats.json';

/** Public threats of a folder; none where the county exports none. */
export function staticThreats(folder: StaticFolder): Threats {
  const {files} = folder;

  const has = async (name: string, signal: AbortSignal) =>
    (await folder.manifest(signal)).value.files.includes(name);

  const categories = async (signal: AbortSignal): Promise<readonly Category[]> =>
    (await has(categoriesName, signal))
      ? (await files.read(categoriesName, list(category), signal)).value
      : [];

  const threats = async (signal: AbortSignal): Promise<ThreatsFile> =>
    (await has(threatsName, signal))
      ? (await files.read(threatsName, readThreats, signal)).value
      : {columns: columnsOf([], []), decision: () => undefined};

  return {
    categories,
    async ofArea(wanted, signal) {
      const {columns} = await threats(signal);
      const all = Array.from(columns.id, (_id, row) => threatAt(columns, row));
      const only = (inside: (point: Point) => boolean) =>
        new LocalThreats(
          columnsOf(
            all.filter(({point}) => inside(point)),
            columns.categories,
          ),
        );
      if (typeof wanted !== 'string') return only((point) => within(wanted, point));
      const area = await areaOf(folder, wanted, signal);
      if (!area) return undefined;
      const {areas} = (await folder.manifest(signal)).value;
      // A county has all of its own, also those just outside its simplified outline.
      if (areas.includes(wanted)) return new LocalThreats(columns);
      return only((point) => contains(area.outline, point));
    },
    async threat(id, signal): Promise<Threat | undefined> {
      const {columns, decision} = await threats(signal);
      const row = columns.id.indexOf(id);
      return row < 0 ? undefined : {...threatAt(columns, row), ...decision(row)};
    },
    async confirm() {
      throw new NotOffered(
        'Folder plików nie przyjmuje potwierdzeń. Zadzwoń do dyżurnego jednostki.',
      );
    },
    feed: () => undefined,
  };
}
