import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dayNumber, statuses} from 'rejon/threats';
import {threatRow} from '../../lib/threats/threat-row.js';
import {Visibility} from '../../lib/threats/visibility.js';
import {county} from '../demo-county/county.ts';

const rules = {hideAfterDays: 90, snapMetres: 50};
const visibility = new Visibility(rules, '2026-11-22');

test('no threat of the demo county is shown where it happened, and each stays at its public place', () => {
  const grid = new Set<number>();
  for (const threat of county.threats) {
    const row = threatRow(threat, threat.point, '1006');
    const shown = visibility.place(row);
    assert.deepEqual(visibility.place(shown), shown);
    grid.add(shown.x);
  }
  const columns = [...grid].sort((a, b) => a - b);
  const steps = columns.slice(1).map((x, at) => x - columns[at]!);
  assert.ok(Math.min(...steps) > 2000, 'two columns of the grid are nearer than 50 metres');
});

test('only what was found untrue leaves the map, on the day after the last', () => {
  const gone = statuses.filter((_, status) =>
    visibility.hasPassed(status, dayNumber('2026-08-23')),
  );
  assert.deepEqual(gone, ['not-confirmed', 'joke-or-mistake']);
  assert.ok(statuses.every((_, status) => !visibility.hasPassed(status, dayNumber('2026-08-24'))));
  const never = new Visibility({...rules, hideAfterDays: 0}, '2026-11-22');
  assert.ok(statuses.every((_, status) => !never.hasPassed(status, 0)));
});
