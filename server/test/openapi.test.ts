import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {openapiDocument} from '../lib/openapi-document.js';

test('the committed description is the one the server gives; "npm run docs" writes it', async () => {
  const committed = await readFile(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
  assert.equal(committed, await openapiDocument());
});

test('the description names every route and every way to fail', async () => {
  const document = JSON.parse(await openapiDocument()) as {
    openapi: string;
    paths: Record<string, Record<string, {summary?: string; responses: Record<string, object>}>>;
  };
  assert.match(document.openapi, /^3\.1\./);
  const paths = Object.keys(document.paths);
  for (const path of [
    ...['/beats/by-address', '/beats/by-point', '/beats/by-name', '/beats/{id}'],
    ...['/units', '/units/{id}', '/units/{id}/beats', '/units/nearest'],
    ...['/beats/{id}/meetings', '/places/suggest', '/places/geocode', '/areas/{teryt}'],
    ...['/categories', '/threats', '/threats/parts/{name}', '/threats/{id}', '/reports'],
    ...['/threats/cells', '/threats/counts', '/threats/list', '/threats/statistics'],
    ...['/threats/{id}/confirmations', '/threats.atom', '/threats.geojson', '/threats.csv'],
  ]) {
    assert.ok(paths.includes(`/api/v1${path}`), path);
  }
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const {summary, responses} of Object.values(methods)) {
      assert.ok(summary, path);
      if (path.startsWith('/api')) assert.ok(responses[503] && responses[429], path);
    }
  }
  const report = document.paths['/api/v1/reports']!.post!;
  assert.deepEqual(Object.keys(report.responses), [
    ...['201', '400', '409', '413', '422', '429', '503'],
  ]);
});
