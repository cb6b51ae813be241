import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import fc from 'fast-check';
import {findEntry, readDirectory, tileNumber} from '../../lib/map/pmtiles-directory.js';
import {PmTiles} from '../../lib/map/pmtiles.js';
import {pmtilesFile, rangeHost, type TestTile} from './pmtiles-file.ts';

const {signal} = new AbortController();

const tiles: TestTile[] = [0, 1, 2, 3].map((at) => ({
  zoom: 10,
  column: 567 + (at % 2),
  row: 339 + (at >> 1),
  bytes: Uint8Array.of(at, at, at),
}));

function host({mock}: TestContext, file: Uint8Array<ArrayBuffer>) {
  return mock.method(globalThis, 'fetch', rangeHost(file));
}

test('tiles are numbered along the curve of the specification', () => {
  assert.deepEqual(
    [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
      [1, 1, 0],
      [2, 0, 0],
      [3, 0, 0],
    ].map(([zoom, column, row]) => tileNumber(zoom!, column!, row!)),
    [0, 1, 2, 3, 4, 5, 21],
  );
  assert.equal(tileNumber(12, 3423, 1763), 19_078_479);
});

test('neighbours on the curve are neighbours on the map, at every zoom', () => {
  for (const zoom of [1, 2, 3, 4, 5]) {
    const side = 2 ** zoom;
    const places: [number, number][] = [];
    for (let column = 0; column < side; column++) {
      for (let row = 0; row < side; row++) {
        places[tileNumber(zoom, column, row) - (4 ** zoom - 1) / 3] = [column, row];
      }
    }
    assert.equal(places.length, side * side);
    for (let at = 1; at < places.length; at++) {
      const [a, b] = [places[at - 1]!, places[at]!];
      assert.equal(Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]), 1);
    }
  }
});

for (const leaf of [false, true]) {
  for (const gzip of [false, true]) {
    const how = `${leaf ? 'two directories' : 'one directory'}${gzip ? ', compressed' : ''}`;
    test(`a picture is read out of one file: ${how}`, async (t) => {
      host(t, await pmtilesFile(tiles, {leaf, gzip}));
      const file = new PmTiles('/mapa.pmtiles');
      assert.equal((await file.zooms()).maxZoom, 10);
      for (const {zoom, column, row, bytes} of tiles) {
        const picture = await file.picture(zoom, column, row, signal);
        assert.equal(picture!.type, 'image/png');
        assert.deepEqual(new Uint8Array(await picture!.arrayBuffer()), bytes);
      }
      assert.equal(await file.picture(10, 1, 1, signal), undefined);
      assert.equal(await file.picture(4, 1, 1, signal), undefined);
    });
  }
}

test('directories are asked for once', async (t) => {
  const {mock} = host(t, await pmtilesFile(tiles, {leaf: true}));
  const file = new PmTiles('/mapa.pmtiles');
  await file.picture(10, 567, 339, signal);
  await file.picture(10, 568, 339, signal);
  assert.equal(mock.callCount(), 4);
});

test('a host that knows no ranges is not made to send the whole file for every picture', async (t) => {
  const whole = await pmtilesFile(tiles);
  t.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response(whole)));
  await assert.rejects(new PmTiles('/mapa.pmtiles').zooms(), /200/);
});

test('what is no file of pictures says so', async (t) => {
  const fetch = host(t, new TextEncoder().encode('<!doctype html>'.repeat(20)));
  await assert.rejects(new PmTiles('/mapa.pmtiles').zooms(), /no PMTiles/);
  fetch.mock.mockImplementation(rangeHost(await pmtilesFile(tiles, {type: 1})));
  await assert.rejects(new PmTiles('/mapa.pmtiles').zooms(), /no pictures/);
});

test('a host that was down is asked again', async (t) => {
  const fetch = host(t, await pmtilesFile(tiles));
  const working = rangeHost(await pmtilesFile(tiles));
  const file = new PmTiles('/mapa.pmtiles');
  fetch.mock.mockImplementation(() => Promise.reject(new TypeError('down')));
  await assert.rejects(file.zooms(), TypeError);
  fetch.mock.mockImplementation(working);
  assert.equal((await file.zooms()).minZoom, 10);
});

test('a directory of any bytes is read or refused, at once', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 400}), fc.nat(2 ** 40), (bytes, tile) => {
      let entries;
      try {
        entries = readDirectory(bytes);
      } catch (error) {
        assert.ok(error instanceof RangeError);
        return;
      }
      assert.ok(entries.length <= bytes.length);
      findEntry(entries, tile);
    }),
  );
});

test('a file that is cut or garbled is refused with an error', async (t) => {
  const whole = await pmtilesFile(tiles, {leaf: true});
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.nat(whole.length - 1),
      fc.nat(255),
      async (length, at, value) => {
        const broken = whole.slice(0, length);
        if (at < length) broken[at] = value;
        t.mock.method(globalThis, 'fetch', rangeHost(broken));
        const file = new PmTiles('/mapa.pmtiles');
        await file.picture(10, 567, 339, signal).catch((error: unknown) => {
          assert.ok(error instanceof Error);
        });
      },
    ),
  );
});
