import type {Units} from '../backend.js';
import type {OfficerDirectory} from '../directory/index.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';

/** Police units of a directory. */
export function memoryUnits({units}: MemoryData, directory: OfficerDirectory, gate: Gate): Units {
  return {
    async all(signal) {
      await gate('units.all', signal);
      return units;
    },
    async unit(id, signal) {
      await gate('units.unit', signal);
      return units.find((unit) => unit.id === id);
    },
    async nearest(point, signal) {
      await gate('units.nearest', signal);
      return directory.nearestUnits(point);
    },
  };
}
