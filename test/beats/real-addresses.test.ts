import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {createFinder, type Directory, type Finder} from '../../lib/beats/index.js';
import {readSharedTable, withoutSharedData} from '../shared-data.ts';

type Row = Readonly<Record<string, string>>;

/** A directory of everything the addresses name, with a beat for every street and every locality. */
function directoryOf(rows: readonly Row[]): Directory {
  const unique = <T>(key: (row: Row) => string, make: (row: Row) => T) => [
    ...new Map(rows.map((row) => [key(row), make(row)])).values(),
  ];
  const streets = unique(streetOf, (row) => ({
    id: streetOf(row),
    locality: row['simc']!,
    name: row['ulica']!,
  })).filter(({name}) => name !== '');
  const localities = unique(
    ({simc}) => simc!,
    ({simc, miejscowosc, terc}) => ({
      id: simc!,
      name: miejscowosc!,
      kind: 'wieś' as const,
      gmina: terc!,
      point: {lon: 22, lat: 51},
    }),
  );
  return {
    gminy: unique(
      ({terc}) => terc!,
      ({terc, gmina}) => ({teryt: terc!, name: gmina!.replace(/ - .*$/u, '')}),
    ),
    localities,
    streets,
    coverage: [
      ...localities.map(({id}) => ({beat: id, rules: [{locality: id}]})),
      ...streets.map(({id, locality}) => ({beat: id, rules: [{locality, street: id}]})),
    ],
  };
}

function streetOf({simc, sym_ul: code, ulica}: Row): string {
  return `${simc} ${code} ${ulica}`;
}

describe('853 real addresses', {skip: withoutSharedData}, () => {
  let rows: readonly Row[];
  let finder: Finder;
  before(() => {
    rows = readSharedTable('adresy/lubelskie-adresy-a.csv', ';');
    finder = createFinder(directoryOf(rows));
  });

  const forms: Readonly<Record<string, (row: Row) => string>> = {
    'the town first': ({miejscowosc, ulica, numer}) => `${miejscowosc}, ${ulica} ${numer}`,
    'the town last, with the postcode': ({miejscowosc, ulica, numer, kod}) =>
      `${ulica || miejscowosc} ${numer}, ${kod} ${miejscowosc}`,
    'no commas at all': ({miejscowosc, ulica, numer}) => `${miejscowosc} ${ulica} ${numer}`,
    'no diacritics, all capitals': ({miejscowosc, ulica, numer}) =>
      `${ulica || miejscowosc} ${numer} ${miejscowosc}`
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ł', 'l')
        .toUpperCase(),
    'the number first, the county last': ({miejscowosc, ulica, numer, powiat}) =>
      `${numer} ${ulica || miejscowosc}, ${miejscowosc}, powiat ${powiat}`,
    'no prefix, no capitals': ({miejscowosc, ulica, numer}) =>
      `${ulica!.replace(/^(ul|al|pl|os)\. /u, '')} ${numer} ${miejscowosc}`.toLowerCase(),
  };
  for (const [form, write] of Object.entries(forms)) {
    it(`are answered rightly or with a choice that holds the right one: ${form}`, () => {
      let settled = 0;
      for (const row of rows) {
        const address = write(row);
        const right = row['ulica'] === '' ? row['simc'] : streetOf(row);
        const answer = finder.byAddress(address);
        assert.notEqual(answer.kind, 'none', address);
        if (answer.kind === 'one') {
          settled++;
          assert.equal(answer.beat, right, address);
        } else if (answer.kind === 'several' && /homonym|spelling/.test(answer.reason)) {
          const beats = answer.candidates.map(({beat, address: again = ''}) => {
            const next = finder.byAddress(again);
            return next.kind === 'one' ? next.beat : beat;
          });
          const partOfTown = answer.candidates.some(({beat}) => beat === undefined);
          assert.ok(beats.includes(right) || partOfTown, address);
        }
      }
      // Most of the others are villages with streets of which the address names none.
      assert.ok(settled > 0.8 * rows.length, `${settled} of ${rows.length}`);
    });
  }
});
