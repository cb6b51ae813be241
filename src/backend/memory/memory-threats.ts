import {columnsOf, type Threat} from '../../threats/index.js';
import type {Threats} from '../backend.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';

/** Public threats of a directory, and a way to add one. */
export function memoryThreats(
  {areas, categories, threats}: MemoryData,
  gate: Gate,
): {port: Threats; add: (threat: Omit<Threat, 'id'>) => void} {
  const known = [...threats];
  const open = new Set(categories.filter((category) => category.public).map(({id}) => id));

  const port: Threats = {
    async categories(signal) {
      await gate('threats.categories', signal);
      return categories;
    },
    async ofArea(teryt, signal) {
      await gate('threats.ofArea', signal);
      if (!areas.some((area) => area.teryt === teryt)) return undefined;
      return columnsOf(
        known.filter(({category}) => open.has(category)),
        categories.map(({id}) => id),
      );
    },
    async threat(id, signal) {
      await gate('threats.threat', signal);
      return known.find((threat) => threat.id === id && open.has(threat.category));
    },
  };

  const add = (threat: Omit<Threat, 'id'>) => {
    known.push({...threat, id: 1 + Math.max(0, ...known.map(({id}) => id))});
  };

  return {port, add};
}
