import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  parseCoverage,
  printCoverage,
  type CoverageStatement,
  type NumberRange,
  type WrittenName,
} from '../../../lib/beats/index.js';
import {ownTexts} from './own-texts.ts';

function singlesLast(ranges: readonly NumberRange[]): readonly NumberRange[] {
  const isSingle = ({from, to}: NumberRange) => from !== undefined && from === to;
  return [...ranges].sort((a, b) => Number(isSingle(a)) - Number(isSingle(b)));
}

/** What a statement says, without where and how it was written. */
function meaningOf({name, locality, ...statement}: CoverageStatement) {
  const {start: _start, end: _end, likely: _likely, ...rest} = statement;
  const plain = Object.entries({
    ...rest,
    ranges: rest.ranges && singlesLast(rest.ranges),
    except: rest.except && singlesLast(rest.except),
    name: name.nominative,
    locality: locality?.nominative,
  }).filter(([, value]) => value !== undefined);
  return JSON.parse(JSON.stringify(Object.fromEntries(plain))) as object;
}

function named(nominative: string): WrittenName {
  return {written: nominative.replace(/^(?:ul|al|os|pl)\. /u, ''), nominative};
}

const streets = fc
  .constantFrom(
    ...[
      'ul. Klonowa',
      'ul. 3 Maja',
      'al. Lipowa',
      'pl. Wolności',
      'os. XXX-lecia',
      'ul. Jana Pawła II',
    ],
    ...[
      'ul. Żwirki i Wigury',
      'ul. św. Jana',
      'rondo Zielone',
      'ul. Skłodowskiej-Curie',
      'ul. Za Fosą',
    ],
    ...['ul. Królowej Zofii', 'ul. 1000-lecia', 'ul. Leśna', 'ul. 15 Pułku', 'os. Zielone'],
  )
  .map(named);
const localities = fc
  .constantFrom('Lipków', 'Nowa Wieś', 'Stary Redzeń', 'Kąty', 'Borowa', 'Wola nad Rzeką')
  .map(named);
const gmina = fc.option(fc.constantFrom('Wiśniewo', 'Dęby Małe', 'Lipków'), {nil: undefined});

const house = fc
  .tuple(fc.integer({min: 1, max: 300}), fc.constantFrom('', '', 'A', 'D'))
  .map(([number, letter]) => `${number}${letter}`);
const single = house.map((number): NumberRange => ({parity: 'any', from: number, to: number}));
const side = fc.constantFrom('any', 'odd', 'even');
const range = fc
  .record({
    parity: side,
    from: fc.option(fc.integer({min: 1, max: 100}).map(String), {nil: undefined}),
    to: fc.option(fc.integer({min: 101, max: 300}).map(String), {nil: undefined}),
  })
  .filter(({parity, from, to}) => parity !== 'any' || from !== undefined || to !== undefined);
/* Single numbers stand last, as they are printed. */
const ranges = fc
  .tuple(fc.array(range, {maxLength: 3}), fc.array(single, {maxLength: 3}))
  .filter(([wide, single]) => wide.length + single.length > 0)
  .map(([wide, single]) => [...wide, ...single]);
const numbers = fc.record({
  ranges: fc.option(ranges, {nil: undefined}),
  except: fc.option(fc.oneof(ranges, fc.constant([{parity: 'any'} as const])), {nil: undefined}),
  doubtful: fc.option(fc.oneof(ranges, fc.constant([{parity: 'any'} as const])), {nil: undefined}),
});
const somewhere = {start: fc.constant(0), end: fc.constant(0), gmina};
const statement: fc.Arbitrary<CoverageStatement> = fc
  .oneof(
    fc.record({
      kind: fc.constant('street' as const),
      name: streets,
      locality: fc.option(localities, {nil: undefined}),
      formerNames: fc.option(fc.constantFrom(['ul. Dworcowa'], ['ul. Stara', 'pl. 1 Maja']), {
        nil: undefined,
      }),
      ...somewhere,
    }),
    fc.record({kind: fc.constant('locality' as const), name: localities, ...somewhere}),
  )
  .chain((statement) => numbers.map((numbers) => ({...statement, ...numbers})));

function readAgain(statements: readonly CoverageStatement[]) {
  return parseCoverage(printCoverage(statements)).statements.map(meaningOf);
}

describe('printed coverage', () => {
  it('is read as the same statements', () => {
    fc.assert(
      fc.property(fc.array(statement, {minLength: 1, maxLength: 5}), (statements) => {
        assert.deepEqual(
          readAgain(statements),
          statements.map(meaningOf),
          printCoverage(statements),
        );
      }),
      {numRuns: 2000},
    );
  });

  it('of a published text says the same as the text', () => {
    for (const [text] of ownTexts) {
      const {statements} = parseCoverage(text);
      const printable = statements.filter(({ranges}) => ranges?.length !== 0);
      assert.deepEqual(readAgain(printable), printable.map(meaningOf), printCoverage(printable));
    }
  });

  it('is plain Polish', () => {
    const {statements} = parseCoverage(
      'ul. Klonowa 28, 30 oraz od 34 do 180 (bez numerów parzystych od 86 do 104), Aleję Lipową ' +
        '(od 30 do 52 i numery nieparzyste od 33 do 51)',
    );
    assert.equal(
      printCoverage(statements),
      [
        'gmina: miasto:',
        'ul. Klonowa (numery od 34 do 180 oraz numery 28 i 30, bez numerów parzystych od 86 do 104)',
        'al. Lipowa (numery od 30 do 52 i numery nieparzyste od 33 do 51, niepewne: numer 31)',
      ].join('\n'),
    );
  });
});
