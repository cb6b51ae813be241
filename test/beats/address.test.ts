import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fold, parseAddress, parseHouseNumber} from '../../lib/beats/index.js';
import {readSharedTable, withoutSharedData} from '../shared-data.ts';

describe('parseAddress', () => {
  const read = (text: string) =>
    parseAddress(text).readings.map(({words, building}) => [
      words.map(({key}) => key).join(' '),
      building?.name,
    ]);

  it('finds the number wherever it stands', () => {
    assert.deepEqual(read('akacjowa 12 koluszki')[0], ['akacjowa koluszki', '12']);
    assert.deepEqual(read('Koluszki, ul. Akacjowa 12A/3')[0], ['koluszki ul akacjowa', '12A']);
    assert.deepEqual(read('Krasnowo nr 12')[0], ['krasnowo', '12']);
  });

  it('leaves open which number is the house and which belongs to the street', () => {
    assert.deepEqual(read('3 Maja 5'), [
      ['3 maja', '5'],
      ['maja 5', '3'],
      ['3 maja 5', undefined],
    ]);
  });

  it('takes the postcode out, wherever it stands', () => {
    assert.equal(parseAddress('95-040 Koluszki 12').postcode, '95-040');
    assert.equal(parseAddress('Koluszki 12, 95-040').postcode, '95-040');
    assert.equal(parseAddress('Koluszki 95040').postcode, '95-040');
    assert.equal(parseAddress('Ślężna 115-129').postcode, undefined);
    assert.deepEqual(read('95-040 Koluszki'), [['koluszki', undefined]]);
  });

  it('does not take "Woj. Polskiego" for a voivodeship', () => {
    assert.deepEqual(read('ul. Woj. Polskiego 9')[0], ['ul woj polskiego', '9']);
    assert.deepEqual(read('Bukowiec 5, woj. łódzkie')[0], ['bukowiec', '5']);
    assert.deepEqual(read('Bukowiec, powiat łódzki wschodni, ul. Cicha 5')[0], [
      'bukowiec ul cicha',
      '5',
    ]);
  });

  it('loses no number of 853 real addresses', {skip: withoutSharedData}, () => {
    const rows = readSharedTable('adresy/lubelskie-adresy-a.csv', ';');
    assert.equal(rows.length, 853);
    for (const {ulica = '', numer = '', lokal = '', kod, miejscowosc} of rows) {
      const flat = lokal === '' ? '' : `/${lokal}`;
      const forms = [
        `${ulica || miejscowosc} ${numer}${flat}, ${kod} ${miejscowosc}`,
        `${kod} ${miejscowosc} ${ulica} ${numer}${flat}`,
        `${miejscowosc}, ${ulica} ${numer}`,
      ];
      for (const form of forms) {
        const {postcode, readings} = parseAddress(form);
        const expected = parseHouseNumber(numer);
        assert.ok(expected, numer);
        assert.deepEqual(readings[0]?.building?.numbers[0], expected, form);
        const words = readings[0]?.words.map(({key}) => key).join(' ') ?? '';
        for (const word of fold(ulica).split(' ')) assert.ok(words.includes(word), form);
        if (form.includes(kod ?? '')) assert.equal(postcode, kod, form);
      }
    }
  });

  it('reads anything, of any length, into words that stand in the text', () => {
    const piece = fc.constantFrom(
      '12',
      '3 Maja',
      ' ',
      ',',
      '95-040',
      'ul.',
      'm.',
      '/',
      '-',
      'Ł',
      'woj.',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 400}),
      fc.array(piece, {maxLength: 200}).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const address = parseAddress(text);
        assert.ok(address.readings.length > 0);
        for (const {words} of address.readings) {
          for (const {key, start, end} of words) {
            assert.equal(key, fold(address.text.slice(start, end)));
          }
        }
      }),
    );
  });
});
