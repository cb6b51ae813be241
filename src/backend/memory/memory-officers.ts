import type {OfficerDirectory} from '../directory/index.js';
import type {Officers} from '../backend.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';

/** Finds officers in a directory with the same rules as the server. */
export function memoryOfficers(
  {beats}: MemoryData,
  directory: OfficerDirectory,
  gate: Gate,
): Officers {
  return {
    async byAddress(address, signal) {
      await gate('officers.byAddress', signal);
      return directory.byAddress(address);
    },
    async byPoint(point, signal) {
      await gate('officers.byPoint', signal);
      return directory.byPoint(point);
    },
    async byName(name, signal) {
      await gate('officers.byName', signal);
      return directory.byName(name);
    },
    async ofUnit(unit, signal) {
      await gate('officers.ofUnit', signal);
      return directory.ofUnit(unit);
    },
    async beat(id, signal) {
      await gate('officers.beat', signal);
      return beats.find((beat) => beat.id === id);
    },
  };
}
