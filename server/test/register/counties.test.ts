import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {describe, test} from 'node:test';
import {countiesOf, countyNamed} from '../../lib/register/counties.js';
import {readRegister} from '../../lib/register/register.js';

const borders = fileURLToPath(
  new URL('../../../../shared/data/granice/pl-powiaty.geojson.gz', import.meta.url),
);
const counties = countiesOf(readRegister());

describe('the counties of Poland', () => {
  test('are 380, each with a code of its own', () => {
    assert.equal(counties.length, 380);
    assert.equal(new Set(counties.map(({teryt}) => teryt)).size, 380);
  });

  test('have the codes that everybody knows', () => {
    for (const [code, name] of [
      ['1006', 'powiat łódzki wschodni'],
      ['1021', 'powiat brzeziński'],
      ['1061', 'miasto Łódź'],
      ['1465', 'miasto Warszawa'],
      ['0264', 'miasto Wrocław'],
    ] as const) {
      assert.equal(counties.find(({teryt}) => teryt === code)?.name, name);
    }
  });

  test(
    'have the codes of the official borders',
    {skip: existsSync(borders) ? false : 'shared data are not on this machine'},
    () => {
      const {features} = JSON.parse(gunzipSync(readFileSync(borders)).toString()) as {
        features: {properties: {teryt: string; nazwa: string}}[];
      };
      // This county was renamed after the borders were drawn.
      const renamed = new Map([['jeleniogórski', 'karkonoski']]);
      for (const {teryt, nazwa} of features.map(({properties}) => properties)) {
        const bare = nazwa.replace(/^powiat /, '');
        const found = counties.find((county) => county.teryt === teryt)?.name.replace(/^\S+ /, '');
        assert.equal(found, renamed.get(bare) ?? bare, teryt);
      }
    },
  );

  test('are found by a code, by a name, and not by a name of several', () => {
    assert.equal(countyNamed('1006', counties)?.name, 'powiat łódzki wschodni');
    assert.equal(countyNamed('1006073', counties)?.teryt, '1006');
    assert.equal(countyNamed('powiat lodzki wschodni', counties)?.teryt, '1006');
    assert.equal(countyNamed('brzeski', counties), undefined);
    assert.equal(countyNamed('9999', counties), undefined);
  });
});
