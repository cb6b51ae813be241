import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, test} from 'node:test';
import {testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self' data:; require-trusted-types-for 'script'; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'self'";

/** Names as the build gives them: those of the last build, else some of their form. */
function chunkNames(): string[] {
  const built = fileURLToPath(new URL('../../../dist/chunks/', import.meta.url));
  const names = existsSync(built) ? readdirSync(built) : [];
  const form = [
    'leaflet-P0Iri3jz.min.js',
    'map.messages.uk-y4nzs-dV.min.js',
    'map-C_23_59c.min.js',
  ];
  return names.length > 0 ? names : form;
}

onEveryEngine('The site', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'rejon-site-'));
  const site = {demo: join(folder, 'demo'), dist: join(folder, 'dist')};
  before(() => {
    mkdirSync(site.demo);
    mkdirSync(site.dist);
    writeFileSync(join(site.demo, 'index.html'), '<!doctype html><title>Początek</title>');
    writeFileSync(join(site.demo, 'kpp.html'), '<!doctype html><title>KPP</title>');
    writeFileSync(join(site.dist, 'rejon.js'), 'export {};');
    mkdirSync(join(site.dist, 'chunks'));
    for (const name of ['plain.min.js', ...chunkNames()]) {
      writeFileSync(join(site.dist, 'chunks', name), 'export {};');
    }
    writeFileSync(join(site.dist, 'rejon-backends.min.js'), 'export {};');
    writeFileSync(join(folder, 'secret.txt'), 'tajne');
  });
  after(() => rmSync(folder, {recursive: true}));

  test('serves pages under exactly the policy that embedders are promised', async () => {
    const app = testApp(engine.database, {}, {site});
    for (const [url, title] of [
      ['/', 'Początek'],
      ['/demo/', 'Początek'],
      ['/demo/kpp.html', 'KPP'],
    ] as const) {
      const page = await app.inject(url);
      assert.equal(page.statusCode, 200, url);
      assert.ok(page.body.includes(title), url);
      assert.equal(page.headers['content-security-policy'], policy);
      assert.equal(page.headers['cache-control'], 'no-cache');
    }
  });

  test('adds the host of tiles to the policy, and nothing else', async () => {
    const tiles = {
      REJON_TILES_URL: 'https://{s}.tiles.example.org:8443/{z}/{x}/{y}.png',
      REJON_TILES_ATTRIBUTION: '© autorzy mapy',
    };
    const page = await testApp(engine.database, tiles, {site}).inject('/');
    const wider = policy.replace('data:', 'data: https://*.tiles.example.org:8443');
    assert.equal(page.headers['content-security-policy'], wider);
  });

  test('lets the parts of a file of tiles be read from its host, and shown from memory', async () => {
    const tiles = {
      REJON_TILES_URL: 'https://mapa.example.org/powiat.pmtiles',
      REJON_TILES_ATTRIBUTION: '© autorzy mapy',
    };
    const page = await testApp(engine.database, tiles, {site}).inject('/');
    const wider = policy
      .replace("connect-src 'self'", "connect-src 'self' https://mapa.example.org")
      .replace('data:', 'data: blob:');
    assert.equal(page.headers['content-security-policy'], wider);
  });

  test('lets any page load the library; named by content it stays, else it is revalidated', async () => {
    const app = testApp(engine.database, {}, {site});
    const entry = await app.inject('/dist/rejon.js');
    assert.equal(entry.headers['access-control-allow-origin'], '*');
    assert.match(String(entry.headers['content-type']), /javascript/);
    assert.equal(entry.headers['cache-control'], 'no-cache');
    const headers = {'if-none-match': String(entry.headers.etag)};
    assert.equal((await app.inject({url: '/dist/rejon.js', headers})).statusCode, 304);
    const caching = async (name: string) =>
      (await app.inject(`/dist/${name}`)).headers['cache-control'];
    for (const name of chunkNames()) {
      assert.equal(await caching(`chunks/${name}`), 'public, max-age=31536000, immutable', name);
    }
    assert.equal(await caching('chunks/plain.min.js'), 'no-cache');
    assert.equal(await caching('rejon-backends.min.js'), 'no-cache', 'not a chunk');
  });

  test('serves nothing outside its folders, and nothing at all without a site', async () => {
    const app = testApp(engine.database, {}, {site});
    for (const url of ['/demo/../secret.txt', '/demo/%2e%2e/secret.txt', '/dist/..%2fsecret.txt']) {
      const answer = await app.inject(url);
      assert.ok(answer.statusCode >= 400, url);
      assert.ok(!answer.body.includes('tajne'));
    }
    const missing = await app.inject('/demo/missing.html');
    assert.equal(missing.statusCode, 404);
    assert.match(String(missing.headers['content-type']), /problem\+json/);
    assert.equal((await testApp(engine.database).inject('/')).statusCode, 404);
  });
});
