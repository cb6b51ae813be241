import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {findPrivateData} from '../../../lib/reports/private-data/index.js';

const piece = fc.constantFrom(
  ...[
    'Pan ',
    'pani ',
    'p. ',
    'Kowalski',
    'Jan ',
    'Nowak-',
    'sąsiad ',
    'nazywa się ',
    'J. ',
    'ul. ',
  ],
  ...['500', '-000-', '+48', '(42) ', '12', ' ', '.', '/', '44051400015', 'tel. ', '112', '1'],
  ...['a@', '@', '(at)', ' małpa ', '.org', 'EL ', '0000K', 'el0', 'rej. ', 'nr ', 'PO', '\u0301'],
);
const text = (pieces: number) =>
  fc.oneof(
    fc.string({unit: 'binary', maxLength: 3 * pieces}),
    fc.array(piece, {maxLength: pieces}).map((pieces) => pieces.join('')),
  );

const allowed = 2000;
const mostTries = 5;

/** Milliseconds of this process alone; tried again while they are too many, as garbage may have taken them. */
function quickest(text: string): number {
  let least = Infinity;
  for (let tries = 0; tries < mostTries && least > allowed; tries++) {
    const start = process.cpuUsage();
    findPrivateData(text);
    const {user, system} = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('any text', () => {
  it('is looked through without failing, and what is found is in it, in order', () => {
    fc.assert(
      fc.property(text(170), (text) => {
        let end = 0;
        for (const {from, to} of findPrivateData(text)) {
          assert.ok(from >= end && to > from && to <= text.length);
          end = to;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('takes a time that grows with its length, not faster', () => {
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 3}), (pieces) => {
        const part = pieces.join('');
        const took = quickest(part.repeat(Math.ceil(100_000 / part.length)));
        assert.ok(took <= allowed, `${Math.round(took)} ms for ${part}`);
      }),
      {numRuns: 15},
    );
  });
});
