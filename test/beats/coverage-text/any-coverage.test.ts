import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseCoverage} from '../../../lib/beats/index.js';
import {ownTexts} from './own-texts.ts';

const piece = fc.constantFrom(
  ...[
    'ul. ',
    'ulice: ',
    'Klonowa',
    'Młyńską',
    '3 Maja',
    ' (',
    ') ',
    ', ',
    '; ',
    '.\n',
    ' - ',
    ' – ',
  ],
  ...[
    ' od ',
    ' do ',
    'nr ',
    '12',
    '3A',
    '2-18',
    '12/14',
    ' parzyste ',
    'nieparzyste',
    ' i ',
    ' oraz ',
  ],
  ...[
    'bez ',
    'z wyjątkiem ',
    'gmina ',
    'Lipków',
    ': ',
    'miasto',
    'wieś ',
    'sołectwo ',
    'część ',
    'cała ',
  ],
  ...[
    'do końca',
    'dawna ',
    'os. ',
    'bloki ',
    'w ',
    'lasu',
    '„',
    '”',
    'niepewne: ',
    'B',
    'strona ',
    '²',
  ],
);
const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join('')),
  fc.constantFrom(...ownTexts.map(([text]) => text)),
);

describe('any text', () => {
  it('is taken apart so that every letter and digit is in a statement or not understood', () => {
    fc.assert(
      fc.property(text, (text) => {
        const {statements, notUnderstood} = parseCoverage(text);
        const parts = [...statements, ...notUnderstood];
        for (const {index} of text.matchAll(/[\p{L}\p{N}]/gu)) {
          const held = parts.some(({start, end}) => start <= index && index < end);
          assert.ok(held, `"${text.slice(index, index + 10)}" of ${JSON.stringify(text)}`);
        }
        for (const part of notUnderstood) {
          assert.equal(part.text, text.slice(part.start, part.end));
        }
      }),
      {numRuns: 3000},
    );
  });

  it('takes time in proportion to its length, however strange it is', () => {
    for (const part of [
      ...['(', ')', '1,', 'od ', 'nr ', 'bez ', 'bez nr ', 'a', 'ul. ', 'ul. A ', '1-', '(1', 'i '],
      ...[
        'Klonowa ',
        'Klonowa, ',
        'Klonowa: ',
        'gmina A: ',
        'wieś A ul. B, ',
        'część ',
        '„',
        '„A ',
        '1A, B, ',
      ],
      ...[
        'parzyste ',
        'od 1 do 9 ',
        '1-9 (',
        'do ',
        'z wyjątkiem ',
        '3 Maja ',
        '\n',
        'A (ul. B) ',
        'niepewne: ',
      ],
      ...[
        'od 2 do 9, parzyste ',
        '1/',
        'w A ',
        'Klonowa bez ul. ',
        '2-8, ',
        '1-9, 2-8, ',
        'A. ',
        '((1) ',
        '1) ul. A ',
        'gm. A bez B, C, ',
        'A (wsie B) ',
      ],
    ]) {
      const long = part.repeat(Math.ceil(100_000 / part.length));
      const start = performance.now();
      parseCoverage(long);
      for (const first of ['ul. Klonowa', 'gm. Kępa bez', 'miasto Kępa bez']) {
        parseCoverage(`${first} ${long}`);
      }
      // A promise of 25 ms for each kilobyte; quadratic time would take minutes here.
      assert.ok(performance.now() - start < 10_000, part);
    }
  });
});
