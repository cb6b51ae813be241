import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  columnsOf,
  compileFilter,
  countThreats,
  dayNumber,
  sources,
  statuses,
  type ThreatFilter,
} from '../../lib/threats/index.js';
import {categories, filter, passes, threats} from './arbitrary-threats.ts';
import {incidents, readIncidents} from './incidents.ts';

test('the number beside a choice is what choosing it alone would show', () => {
  fc.assert(
    fc.property(threats(), filter, (list, wanted) => {
      const columns = columnsOf(list, categories);
      const counts = countThreats(columns, compileFilter(wanted, categories));
      const shown = (other: ThreatFilter) =>
        list.filter((threat) => passes(threat, {...wanted, ...other})).length;
      const each = <Value>(values: readonly Value[], filter: (only: Set<Value>) => ThreatFilter) =>
        values.map((value) => shown(filter(new Set([value]))));
      assert.equal(counts.total, shown({}));
      assert.deepEqual(
        [...counts.categories],
        each(categories, (only) => ({categories: only})),
      );
      assert.deepEqual(
        [...counts.statuses],
        each(statuses, (only) => ({statuses: only})),
      );
      assert.deepEqual(
        [...counts.sources],
        each(sources, (only) => ({sources: only})),
      );
    }),
  );
});

test('half a million real incidents: filters equal a naive count', (t) => {
  const columns = readIncidents();
  if (!columns) return t.skip(`needs ${incidents}`);
  const [first, , third] = columns.categories;
  const wanted: ThreatFilter = {
    categories: new Set([first!, third!]),
    statuses: new Set(['new', 'confirmed']),
    sources: new Set(['police', 'public']),
    from: '2019-01-05',
    to: '2020-06-20',
  };
  const naive = (all: ThreatFilter) => {
    const [from, to] = [dayNumber(all.from ?? '1970-01-01'), dayNumber(all.to ?? '2149-01-01')];
    let count = 0;
    for (let row = 0; row < columns.length; row++) {
      const day = columns.day[row]!;
      if (
        (all.categories?.has(columns.categories[columns.category[row]!]!) ?? true) &&
        (all.statuses?.has(statuses[columns.status[row]!]!) ?? true) &&
        (all.sources?.has(sources[columns.source[row]!]!) ?? true) &&
        day >= from &&
        day <= to
      ) {
        count++;
      }
    }
    return count;
  };
  for (const each of [wanted, {...wanted, categories: undefined}, {from: wanted.from}]) {
    const {total} = countThreats(columns, compileFilter(each, columns.categories));
    assert.ok(total > 0 && total < columns.length);
    assert.equal(total, naive(each));
  }
});
