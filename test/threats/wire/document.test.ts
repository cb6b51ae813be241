import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {decodeThreats, encodeThreats, threatAt} from '../../../lib/threats/index.js';

const document = readFileSync('docs/threats-format.md', 'utf8');
const example = document.slice(document.indexOf('## An example'));

/** The cells of the example's table, row by row, below its head. */
const table = example
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('the example of the document is a file, and holds what the document says', () => {
  const [, block = ''] = example.split('```');
  const hex = block.split('\n').map((line) => line.split('   ')[0]!.replaceAll(' ', ''));
  const bytes = Uint8Array.from(Buffer.from(hex.join(''), 'hex'));
  const file = decodeThreats(bytes);
  const {columns, total, smallestCount, parts} = file;

  assert.deepEqual({total, smallestCount, parts}, {total: 3, smallestCount: 3, parts: []});
  const rows = Array.from({length: columns.length}, (_, row) => {
    const {id, category, status, source, day, checked = '', updated} = threatAt(columns, row);
    const place = [columns.x[row], columns.y[row]];
    return ['', id, category, status, source, ...place, day, checked, updated, ''].map(String);
  });
  assert.deepEqual(rows, table);
  assert.deepEqual(threatAt(columns, 2).recurrence, {weekdays: [5, 6], fromHour: 22, toHour: 2});
  assert.deepEqual(encodeThreats(file), bytes);
});
