import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createFinder} from '../../lib/beats/index.js';
import {commonStreets, townWith} from './invented-town.ts';
import {smallCounty} from './small-county.ts';

const {byAddress, geocode, suggest} = createFinder(smallCounty);

const lines = (text: string, limit = 10) =>
  suggest(text, limit).map(({label, detail}) => `${label} | ${detail}`);
const addresses = (text: string) => suggest(text, 10).map(({address}) => address);

describe('suggestions while typing', () => {
  it('complete any word of a name, with or without diacritics', () => {
    assert.deepEqual(lines('galk'), [
      'Gałków Duży | gmina Koluszki',
      'Gałków Mały | gmina Koluszki',
    ]);
    assert.deepEqual(lines('mał'), ['Gałków Mały | gmina Koluszki']);
    assert.deepEqual(lines('sikor'), ['ul. gen. Władysława Sikorskiego | Koluszki']);
    assert.deepEqual(lines('gen. sik'), ['ul. gen. Władysława Sikorskiego | Koluszki']);
  });

  it('show names that begin so first, and towns before villages', () => {
    assert.deepEqual(lines('k'), [
      'Koluszki | gmina Koluszki',
      'Kąty | gmina Brójce',
      'Krasnowo | gmina Brójce',
    ]);
    assert.deepEqual(lines('pus'), ['Pustki | gmina Brójce', 'Górne Pustki | gmina Brójce']);
    assert.deepEqual(lines('d'), ['ul. Długa | Koluszki', 'Gałków Duży | gmina Koluszki']);
  });

  it('tell namesakes apart', () => {
    assert.deepEqual(lines('buko'), ['Bukowiec | gmina Brójce', 'Bukowiec | gmina Koluszki']);
    assert.deepEqual(lines('cicha'), [
      'ul. Cicha | Bukowiec, gmina Brójce',
      'ul. Cicha | Bukowiec, gmina Koluszki',
    ]);
  });

  it('offer the streets of a town that was named', () => {
    assert.deepEqual(lines('koluszki d'), ['ul. Długa | Koluszki']);
    assert.deepEqual(lines('Koluszki, ul. aka'), ['ul. Akacjowa | Koluszki']);
    assert.deepEqual(lines('aka Koluszki'), ['ul. Akacjowa | Koluszki']);
    assert.deepEqual(lines('koluszki', 3), [
      'Koluszki | gmina Koluszki',
      'ul. 1 Maja | Koluszki',
      'ul. 3 Maja | Koluszki',
    ]);
  });

  it('offer only streets after "ul."', () => {
    assert.deepEqual(lines('ul. pol'), ['ul. Polna | Koluszki']);
    assert.deepEqual(lines('pol'), ['Polna | gmina Koluszki', 'ul. Polna | Koluszki']);
    assert.deepEqual(lines('pl. wol'), ['pl. Wolności | Koluszki']);
  });

  it('keep the number that was typed', () => {
    assert.deepEqual(addresses('koluszki aka 12a/3'), ['Koluszki, ul. Akacjowa 12a/3']);
    assert.deepEqual(addresses('bukow 7'), [
      'Bukowiec 7, gmina Brójce',
      'Bukowiec 7, gmina Koluszki',
    ]);
  });

  it('take a number for the start of a name as well', () => {
    assert.deepEqual(addresses('koluszki 3'), ['Koluszki 3', 'Koluszki, ul. 3 Maja']);
    assert.deepEqual(lines('1'), ['ul. 1 Maja | Koluszki', 'ul. 11 Listopada | Koluszki']);
  });

  it('are as many as asked for, and none for nothing', () => {
    assert.equal(suggest('a', 1).length, 1);
    assert.deepEqual(suggest('koluszki', 0), []);
    assert.deepEqual(suggest('', 10), []);
    assert.deepEqual(suggest('ul.', 10), []);
  });

  it('lead to an address that is understood', () => {
    for (const text of ['a', 'b', 'g', 'k', 'p', 'w', 'koluszki ', 'cicha 5', '3']) {
      for (const {address} of suggest(text, 50)) {
        const answer = byAddress(address);
        assert.ok(answer.kind !== 'none' || answer.reason === 'not-covered', address);
      }
    }
  });

  it('forgive a slip where nothing begins as typed', () => {
    assert.deepEqual(lines('akcajo'), ['ul. Akacjowa | Gałków Mały', 'ul. Akacjowa | Koluszki']);
    assert.deepEqual(lines('koluszki akcajo'), ['ul. Akacjowa | Koluszki']);
    assert.deepEqual(lines('kolsz'), ['Koluszki | gmina Koluszki']);
    assert.deepEqual(lines('mikcie'), ['ul. Adama Mickiewicza | Koluszki']);
  });

  it('show a street by its surname before others that have such a word', () => {
    const streets = ['ul. Mickiewiczowska Boczna', 'ul. Dolna Mickiewiczowska Boczna'];
    const finder = createFinder({
      ...smallCounty,
      streets: [
        ...smallCounty.streets,
        ...streets.map((name) => ({id: name, locality: 'koluszki', name})),
      ],
    });
    assert.deepEqual(
      finder.suggest('mick', 5).map(({label}) => label),
      ['ul. Adama Mickiewicza', 'ul. Mickiewiczowska Boczna', 'ul. Dolna Mickiewiczowska Boczna'],
    );
  });

  it('know a street by its former name', () => {
    const nadrzeczna = {id: 'nadrzeczna', locality: 'koluszki', name: 'ul. Nadrzeczna'};
    const finder = createFinder({
      ...smallCounty,
      streets: [{...nadrzeczna, formerNames: ['ul. Czerwonej Gwardii']}],
    });
    assert.deepEqual(finder.suggest('czerw', 5), [
      {
        kind: 'street',
        label: 'ul. Nadrzeczna',
        detail: 'Koluszki, dawniej ul. Czerwonej Gwardii',
        address: 'Koluszki, ul. Nadrzeczna',
      },
    ]);
  });

  it('lead back to the very place that was suggested', () => {
    const {suggest, geocode} = createFinder(townWith(commonStreets));
    const start = fc.constantFrom(...commonStreets, 'Nowy Redzeń', 'Brójce', 'Wola Rakowa');
    fc.assert(
      fc.property(start, fc.integer({min: 1, max: 12}), (name, length) => {
        for (const {address, label} of suggest(name.slice(0, length), 10)) {
          const [place, ...others] = geocode(address);
          assert.deepEqual(others, [], address);
          assert.ok(place?.label.includes(label), `${address}: ${place?.label}`);
        }
      }),
    );
  });

  it('never fail, and come in the same order every time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 40}), fc.nat(20), (text, limit) => {
        const found = suggest(text, limit);
        assert.ok(found.length <= limit);
        assert.deepEqual(suggest(text, limit), found);
      }),
    );
  });
});

describe('geocode', () => {
  it('places a number along its street', () => {
    const [first, ...others] = geocode('Koluszki, ul. Akacjowa 51');
    assert.ok(first);
    assert.equal(first.precision, 'address');
    assert.equal(first.label, 'Koluszki, ul. Akacjowa 51');
    assert.ok(Math.abs(first.point.lon - 19.81) < 1e-6);
    assert.deepEqual(others, []);
  });

  it('says how exact a point is', () => {
    const precision = (address: string) => geocode(address).map((place) => place.precision);
    assert.deepEqual(precision('Koluszki, ul. Akacjowa'), ['street']);
    assert.deepEqual(precision('Koluszki, ul. Akacjowa 500'), ['street']);
    assert.deepEqual(precision('Koluszki, ul. Długa 4'), ['locality']);
    assert.deepEqual(precision('Krasnowo 12'), ['locality']);
  });

  it('gives every place that an address may mean, told apart', () => {
    assert.deepEqual(
      geocode('Bukowiec 12').map(({label, gmina}) => [label, gmina]),
      [
        ['Bukowiec 12, gmina Brójce', '1006032'],
        ['Bukowiec 12, gmina Koluszki', '1006073'],
      ],
    );
  });

  it('gives the locality of an unknown street, and nothing for an unknown locality', () => {
    const [place] = geocode('Krasnowo, ul. Nieznana 5');
    assert.equal(place?.label, 'Krasnowo');
    assert.equal(place.precision, 'locality');
    assert.deepEqual(geocode('Nibylandia 5'), []);
    assert.deepEqual(geocode(''), []);
  });
});
