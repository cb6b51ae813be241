import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {csvText} from '../../lib/threats/index.js';

describe('a table as CSV', () => {
  it('opens in a Polish spreadsheet: byte order mark, semicolons, lines that end as Excel wants', () => {
    assert.equal(
      csvText([
        ['Miesiąc', 'Razem'],
        ['maj 2026', 12],
      ]),
      '\ufeffMiesiąc;Razem\r\nmaj 2026;12\r\n',
    );
  });

  it('keeps a cell whole that has a semicolon, a quote or a line break in it', () => {
    assert.equal(csvText([['a;b', 'c "d"', 'e\nf']]), '\ufeff"a;b";"c ""d""";"e\nf"\r\n');
  });

  for (const cell of ['=1+1', '+48', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    it(`never becomes a formula: ${JSON.stringify(cell)}`, () => {
      assert.match(csvText([[cell]]), /^\ufeff"?'/);
    });
  }

  it('leaves numbers as numbers', () => {
    assert.equal(csvText([[-3, 0.5]]), '\ufeff-3;0.5\r\n');
  });

  it('can be read back, whatever the words are', () => {
    const cell = fc.string({unit: 'binary'}).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 1}), {minLength: 1}), (rows) => {
        assert.deepEqual(read(csvText(rows)), rows);
      }),
    );
  });
});

/** What stands in a table of semicolons. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  const cells = /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n)/gy;
  cells.lastIndex = 1;
  let row: string[] = [];
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [, written = '', end] = match;
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
