import type {Threat} from '../../threats/index.js';
import type {Reports} from '../backend.js';
import {InvalidReport} from '../errors.js';
import type {Receipt} from '../values.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';

const day = 24 * 60 * 60 * 1000;

/** Takes reports and shows them as threats at once; forgets everything with the page. */
export function memoryReports(
  {categories, units}: MemoryData,
  gate: Gate,
  now: () => Date,
  add: (threat: Omit<Threat, 'id'>) => void,
): Reports {
  const receipts = new Map<string, Receipt>();

  return {
    async send(report, key, signal) {
      await gate('reports.send', signal);
      const sent = receipts.get(key);
      if (sent) return sent;

      const category = categories.find(({id}) => id === report.category);
      if (!category) throw new InvalidReport('Wybierz kategorię z listy.', 'category');
      const [unit] = units;
      if (!unit) throw new InvalidReport('Tego miejsca nie obsługuje żadna jednostka.', 'point');

      const {description: _private, place: _address, ...shown} = report;
      const today = now().toISOString().slice(0, 10);
      add({...shown, status: 'new', source: 'public', updated: today});
      const receipt: Receipt = {
        number: `PRZ-${String(receipts.size + 1).padStart(4, '0')}`,
        secret: key.replaceAll('-', ''),
        unit,
        readBy: new Date(now().getTime() + 2 * day).toISOString(),
        verifiedBy: new Date(now().getTime() + 5 * day).toISOString(),
        onMap: category.public,
      };
      receipts.set(key, receipt);
      return receipt;
    },
  };
}
