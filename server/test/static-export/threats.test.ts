import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decisionsName, StaticBackend, threatsName} from 'rejon/backend/static';
import {staticFiles} from '../../lib/static-export/export-static.js';
import {snap} from '../../lib/reports/snap.js';
import type {Threat} from 'rejon/threats';
import {smallCounty} from '../small-county.ts';
import {folderUrl, webSpace} from './folder-fetch.ts';

const now = () => new Date('2026-11-22T12:00:00+01:00');
const files = staticFiles(smallCounty, now());
const {signal} = new AbortController();
const {teryt} = smallCounty.area;

const open = (known = files, missing?: () => Response) =>
  new StaticBackend(folderUrl, webSpace(known, missing).fetch, now).threats;
const everything = {limit: 10};

describe('the threats of a folder', () => {
  it('are those of the county, of a gmina in it, or of a rectangle', async () => {
    const shown = async (area: Parameters<ReturnType<typeof open>['ofArea']>[0]) => {
      const collection = await open().ofArea(area, signal);
      const page = await collection?.list({}, everything, signal);
      return page?.threats.map(({category}) => category);
    };
    assert.deepEqual(await shown(teryt), ['parking', 'club']);
    assert.deepEqual(await shown([19.6, 51, 20, 52]), ['club']);
    assert.deepEqual(await shown([10, 51, 11, 52]), []);
    assert.equal(await shown('0201'), undefined);
    assert.deepEqual(await shown('9901013'), ['parking']);
    assert.deepEqual(await shown('9901022'), ['club']);
  });

  it('keep the number by which somebody has shared one, and tell why it was decided so', async () => {
    const [parking, club] = await Promise.all([open().threat(1, signal), open().threat(2, signal)]);
    assert.equal(parking?.category, 'parking');
    assert.equal(parking?.publicReason, undefined);
    assert.equal(club?.publicReason, 'To zadanie gminy.');
    assert.equal(club?.forwardedTo, 'Gmina Wschodnia');
    assert.equal(await open().threat(3, signal), undefined);
  });

  it('are where a server shows them: at no house, and not for ever when they were found untrue', async () => {
    const [parking, club] = smallCounty.threats;
    const county = {
      ...smallCounty,
      threats: [
        {...parking!, status: 'not-confirmed' as const, updated: '2026-08-01'},
        {...club!, point: {lon: 19.712345, lat: 51.712345}},
      ],
    };
    const threats = open(staticFiles(county, now()));
    const page = await (await threats.ofArea(teryt, signal))!.list({}, everything, signal);
    assert.deepEqual(
      page.threats.map(({id}) => id),
      [2],
    );
    const [{point}] = page.threats as [Threat];
    assert.notDeepEqual(point, county.threats[1]!.point);
    assert.deepEqual(point, snap(point, 50));
  });

  it('can be opened when the network has gone since the map was there', async () => {
    const space = webSpace(files);
    const {promise: asked, resolve: seen} = Promise.withResolvers<void>();
    let connected = true;
    const network: typeof fetch = (input, init) => {
      if (!connected) return Promise.reject(new TypeError('failed'));
      if (String(input).endsWith(decisionsName)) seen();
      return space.fetch(input, init);
    };
    const {threats} = new StaticBackend(folderUrl, network, now);
    await threats.ofArea(teryt, signal);
    await asked;
    connected = false;
    assert.equal((await threats.threat(2, signal))?.publicReason, 'To zadanie gminy.');
  });

  it('leave small numbers out of statistics, as a server does', async () => {
    const collection = await open().ofArea(teryt, signal);
    const {smallestCount} = await collection!.statistics({}, signal);
    assert.equal(smallestCount, 5);
  });

  it('are an error, never an empty map, when their file is damaged or was not uploaded', async () => {
    const bytes = Buffer.from(files.get(threatsName)!);
    const damaged = new Map([...files, [threatsName, bytes.subarray(0, -1)]]);
    const missing = new Map([...files].filter(([path]) => path !== threatsName));
    const page = () => new Response('<!doctype html><h1>Nie znaleziono</h1>');
    for (const folder of [open(damaged), open(missing), open(missing, page)]) {
      await assert.rejects(folder.ofArea(teryt, signal), {name: 'UnexpectedAnswer'});
    }
  });

  it('are none where a county exports none', async () => {
    const none = staticFiles({...smallCounty, threats: [], categories: []}, now());
    assert.equal((await open(none).ofArea(teryt, signal))?.total, 0);
    assert.ok(![...none.keys()].some((path) => path.startsWith('zagrozenia')));
  });

  it('are the same in every file', async () => {
    const collection = await open().ofArea(teryt, signal);
    const {threats} = await collection!.list({}, everything, signal);
    const json = JSON.parse(String(files.get('zagrozenia.geojson'))) as {
      features: {properties: {id: number}}[];
    };
    const ids = json.features.map(({properties}) => properties.id);
    assert.deepEqual(
      ids.sort(),
      threats.map(({id}) => id),
    );
  });
});
