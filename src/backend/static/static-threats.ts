import {contains, toPoint, within, type Bounds, type Point} from '../../geo/index.js';
import {
  LocalThreats,
  newColumns,
  takeRows,
  threatAt,
  type Category,
  type Threat,
  type ThreatColumns,
  type ThreatsFile,
} from '../../threats/index.js';
import type {Threats} from '../backend.js';
import {NotOffered} from '../errors.js';
import {list} from '../http/check.js';
import {category} from '../http/threat-answers.js';
import {readDecisions, type Decision} from './decisions.js';
import type {StaticFolder} from './static-folder.js';
import {areaOf} from './static-places.js';
import {readThreatsFile} from './threats-file.js';

/** The names of the files of the catalogue, of public threats, and of what was decided about them. */
export const categoriesName = 'categories.json';
export const threatsName = 'threats.rejon';
export const decisionsName = 'decisions.json';

/** Public threats of a folder; none where the county exports none. */
export function staticThreats(folder: StaticFolder): Threats {
  const {files} = folder;

  const has = async (name: string, signal: AbortSignal) =>
    (await folder.manifest(signal)).value.files.includes(name);

  const categories = async (signal: AbortSignal): Promise<readonly Category[]> =>
    (await has(categoriesName, signal))
      ? (await files.read(categoriesName, list(category), signal)).value
      : [];

  const threats = async (signal: AbortSignal): Promise<ThreatsFile | undefined> =>
    (await has(threatsName, signal))
      ? (await files.readAs(threatsName, readThreatsFile, signal)).value
      : undefined;

  const decisions = async (signal: AbortSignal): Promise<ReadonlyMap<number, Decision>> =>
    (await has(decisionsName, signal))
      ? (await files.read(decisionsName, readDecisions, signal)).value
      : new Map<number, Decision>();

  /** Which threats belong to an area: a test of points, `all`, or `undefined` where it is unknown. */
  const membership = async (wanted: string | Bounds, signal: AbortSignal) => {
    if (typeof wanted !== 'string') return (point: Point) => within(wanted, point);
    const area = await areaOf(folder, wanted, signal);
    // A county has all of its own, also those just outside its simplified outline.
    if (area && (await folder.manifest(signal)).value.areas.includes(wanted)) return all;
    return area && ((point: Point) => contains(area.outline, point));
  };

  return {
    categories,
    async ofArea(wanted, signal) {
      const [belongs, file] = await Promise.all([membership(wanted, signal), threats(signal)]);
      if (!belongs) return undefined;
      if (!file) return new LocalThreats(newColumns(0, []));
      // So that each threat can be opened later without a network.
      decisions(signal).catch(() => undefined);
      const {columns, smallestCount} = file;
      return new LocalThreats(
        belongs === all ? columns : takeRows(columns, rowsOf(columns, belongs)),
        smallestCount,
      );
    },
    async threat(id, signal): Promise<Threat | undefined> {
      const file = await threats(signal);
      const row = file ? file.columns.id.indexOf(id) : -1;
      if (!file || row < 0) return undefined;
      return {...threatAt(file.columns, row), ...(await decisions(signal)).get(id)};
    },
    async confirm() {
      throw new NotOffered(
        'Folder plików nie przyjmuje potwierdzeń. Zadzwoń do dyżurnego jednostki.',
      );
    },
    feed: () => undefined,
  };
}

const all = () => true;

function rowsOf({x, y, length}: ThreatColumns, belongs: (point: Point) => boolean): Uint32Array {
  return Uint32Array.from({length}, (_, row) => row).filter((row) =>
    belongs(toPoint(x[row]!, y[row]!)),
  );
}
