import {within} from '../../geo/index.js';
import {columnsOf, LocalThreats, type Threat} from '../../threats/index.js';
import type {Threats} from '../backend.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';

/** Public threats of a directory, and a way to add one. */
export function memoryThreats(
  {areas, categories, threats}: MemoryData,
  gate: Gate,
  smallestCount: number,
): {port: Threats; add: (threat: Omit<Threat, 'id'>) => void} {
  const known = [...threats];
  const confirmations = new Map(known.map((threat) => [threat.id, threat.confirmations ?? 0]));
  const confirmed = new Set<number>();
  const open = new Set(categories.filter((category) => category.public).map(({id}) => id));

  const port: Threats = {
    async categories(signal) {
      await gate('threats.categories', signal);
      return categories;
    },
    async ofArea(area, signal) {
      await gate('threats.ofArea', signal);
      if (typeof area === 'string' && !areas.some(({teryt}) => teryt === area)) return undefined;
      const shown = known.filter(({category}) => open.has(category));
      return new LocalThreats(
        columnsOf(
          typeof area === 'string' ? shown : shown.filter(({point}) => within(area, point)),
          categories.map(({id}) => id),
        ),
        smallestCount,
      );
    },
    async threat(id, signal) {
      await gate('threats.threat', signal);
      const threat = known.find((each) => each.id === id && open.has(each.category));
      return threat && {...threat, confirmations: confirmations.get(id) ?? 0};
    },
    async confirm(id, signal) {
      await gate('threats.confirm', signal);
      const before = confirmations.get(id) ?? 0;
      const repeated = confirmed.has(id);
      confirmed.add(id);
      if (!repeated) confirmations.set(id, before + 1);
      return {confirmations: before + Number(!repeated), repeated};
    },
    feed: () => undefined,
  };

  const add = (threat: Omit<Threat, 'id'>) => {
    known.push({...threat, id: 1 + Math.max(0, ...known.map(({id}) => id))});
  };

  return {port, add};
}
