import type {Units} from '../backend.js';
import {nearestUnits} from '../directory/index.js';
import {list} from '../http/check.js';
import {unit} from '../http/officer-answers.js';
import type {Unit} from '../values.js';
import type {StaticFolder} from './static-folder.js';

/** The name of the file of all units in a folder that is split. */
export const unitsName = 'units.json';

/** Police units of a folder. */
export function staticUnits(folder: StaticFolder): Units {
  return {
    all: (signal) => allUnits(folder, signal),
    async unit(id, signal) {
      return (await allUnits(folder, signal)).find((unit) => unit.id === id);
    },
    async nearest(point, signal) {
      return nearestUnits(await allUnits(folder, signal), point);
    },
  };
}

/** Every unit of a folder, the headquarters first. */
export async function allUnits(
  folder: StaticFolder,
  signal: AbortSignal,
): Promise<readonly Unit[]> {
  const {pack} = (await folder.manifest(signal)).value;
  if (pack) return pack.units;
  return (await folder.files.read(unitsName, list(unit), signal)).value;
}
