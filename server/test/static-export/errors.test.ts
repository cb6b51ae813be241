import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {BackendError} from '../../../lib/backend/index.js';
import {StaticBackend, tileAt, tilePath} from '../../../lib/backend/static/index.js';
import {staticFiles} from '../../lib/static-export/export-static.js';
import type {FileContent} from '../../lib/static-export/write-folder.js';
import {sampleCountyData} from '../sample-county-data.ts';
import {folderUrl, webSpace} from './folder-fetch.ts';

const now = () => new Date('2026-11-22T12:00:00+01:00');
const {signal} = new AbortController();
const files = staticFiles(sampleCountyData, now());
const inLipowo = {lon: 19.45, lat: 51.65};

const without = (path: string) => new Map([...files].filter(([name]) => name !== path));
const page = () => new Response('<!doctype html><h1>Nie znaleziono</h1>');
const open = (known: ReadonlyMap<string, FileContent>, missing?: () => Response) =>
  new StaticBackend(folderUrl, webSpace(known, missing).fetch, now);

test('without a network the folder is unreachable', async () => {
  const backend = new StaticBackend(folderUrl, () => Promise.reject(new TypeError('failed')), now);
  for (const ask of [
    () => backend.officers.byAddress('Lipowo', signal),
    () => backend.officers.byPoint(inLipowo, signal),
  ]) {
    await assert.rejects(ask, {name: 'BackendUnreachable'});
  }
});

test('an address without a folder is an error, also where a page is answered for what is missing', async () => {
  for (const missing of [undefined, page]) {
    const backend = open(new Map(), missing);
    await assert.rejects(backend.officers.byAddress('Lipowo', signal), {name: 'UnexpectedAnswer'});
    await assert.rejects(backend.officers.byPoint(inLipowo, signal), {name: 'UnexpectedAnswer'});
  }
});

test('a file that was not uploaded is an error, never "outside"', async () => {
  for (const missing of [undefined, page]) {
    const backend = open(without(tilePath(tileAt(inLipowo))), missing);
    await assert.rejects(backend.officers.byPoint(inLipowo, signal), {name: 'UnexpectedAnswer'});
    const noDetails = open(without('beats.topojson'), missing);
    const asked = noDetails.officers.byAddress('Lipowo, Akacjowa 7', signal);
    await assert.rejects(asked, {name: 'UnexpectedAnswer'});
  }
});

test('a point outside of every tile is outside, and says which unit is near', async () => {
  for (const missing of [undefined, page]) {
    const answer = await open(files, missing).officers.byPoint({lon: 21, lat: 52}, signal);
    assert.ok(answer.kind === 'none' && answer.reason === 'outside' && answer.unit);
  }
});

test('a folder named with or without its slash, or by its manifest, is the same folder', async () => {
  for (const name of ['', '/', '/rejon.json', '/?wersja=2']) {
    const {href} = new URL('.', folderUrl);
    const url = new URL(href.replace(/\/$/, '') + name);
    const backend = new StaticBackend(url, webSpace(files).fetch, now);
    assert.equal((await backend.units.all(signal)).length, 2, url.href);
  }
});

test('cut, damaged and lying files end in an error or an answer, and never in a hang', async () => {
  const paths = [...files.keys()].filter((path) => path !== 'files.txt');
  const bytesOf = (content: FileContent) => [...Buffer.from(content)];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.nat(20_000),
      fc.oneof(fc.constant(''), fc.string({maxLength: 6}), fc.json()),
      fc.nat(8),
      async (path, at, put, cut) => {
        const bytes = bytesOf(files.get(path)!);
        bytes.splice(at % bytes.length, cut, ...bytesOf(put));
        const damaged = Uint8Array.from(bytes);
        const backend = open(new Map([...files, [path, damaged]]));
        const answers = await Promise.allSettled([
          backend.officers.byAddress('Lipowo, Akacjowa 7', signal),
          backend.officers.byPoint(inLipowo, signal),
          backend.officers.ofUnit('kpp-lipowo', signal),
          backend.threats.ofArea('9901', signal),
        ]);
        for (const answer of answers) {
          if (answer.status === 'rejected') assert.ok(answer.reason instanceof BackendError);
        }
      },
    ),
    {numRuns: 300},
  );
});
