import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {county, numberOf} from './county.ts';

const list = new URL(
  '../../../../shared/data/miejscowosci/powiat-1006-lodzki-wschodni.csv',
  import.meta.url,
);

suite('the localities of the demo county', () => {
  test('are 123: three towns and 120 villages, in six gminy', () => {
    assert.equal(county.localities.length, 123);
    assert.deepEqual(
      county.localities.filter(({kind}) => kind === 'miasto').map(({name}) => name),
      ['Koluszki', 'Rzgów', 'Tuszyn'],
    );
    const gminy = county.gminy.map(({teryt, name}) => `${teryt} ${name}`);
    assert.deepEqual(gminy, [
      '1006022 Andrespol',
      '1006032 Brójce',
      '1006073 Koluszki',
      '1006082 Nowosolna',
      '1006103 Rzgów',
      '1006113 Tuszyn',
    ]);
  });

  test('repeat two names, Bukowiec and Stefanów, in different gminy', () => {
    const names = county.localities.map(({name}) => name);
    const repeated = names.filter((name, i) => names.indexOf(name) !== i);
    assert.deepEqual(repeated.toSorted(), ['Bukowiec', 'Stefanów']);
    const keys = county.localities.map(({name, gmina}) => `${name} ${gmina}`);
    assert.equal(new Set(keys).size, 123);
  });

  test(
    'are those of the list made from the same register by other means',
    {skip: existsSync(list) ? false : 'the shared list of localities is not here'},
    () => {
      const expected = readFileSync(list, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(';'))
        .map(([id, name, kind, lon, lat, , gmina]) => ({
          id,
          name,
          kind,
          gmina,
          point: {lon: Number(lon), lat: Number(lat)},
        }));
      const byId = <T extends {id?: string | undefined}>(a: T, b: T) => Number(a.id) - Number(b.id);
      assert.deepEqual(county.localities.toSorted(byId), expected.toSorted(byId));
    },
  );

  test('appear on a map by rank: towns, then seats of gminy, then the other villages', () => {
    const {localities} = county.area;
    assert.equal(
      numberOf(localities, ({rank}) => rank === 1),
      3,
    );
    assert.deepEqual(
      localities.filter(({rank}) => rank === 2).map(({name}) => name),
      ['Andrespol', 'Brójce'],
    );
    assert.equal(localities.length, 123);
  });
});
