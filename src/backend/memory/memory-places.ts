import type {Finder} from '../../beats/index.js';
import type {Places} from '../backend.js';
import {findArea, suggestions, type OfficerDirectory} from '../directory/index.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';

/** Addresses and areas of a directory. */
export function memoryPlaces(
  {areas}: MemoryData,
  finder: Finder,
  directory: OfficerDirectory,
  gate: Gate,
): Places {
  return {
    async suggest(text, signal) {
      await gate('places.suggest', signal);
      return suggestions(text, finder, directory.byName(text));
    },
    async geocode(address, signal) {
      await gate('places.geocode', signal);
      return finder.geocode(address);
    },
    async area(teryt, signal) {
      await gate('places.area', signal);
      return findArea(areas, teryt);
    },
  };
}
