import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import fastify from 'fastify';
import {Body} from '../../lib/threats/body.js';

const text = 'Zagrożenie. '.repeat(200);
const app = fastify();
const long = new Body('text/plain; charset=utf-8', text);
const short = new Body('text/plain', 'short');
app.get('/long', (request, reply) => long.send(request, reply));
app.get('/short', (request, reply) => short.send(request, reply));

const ask = (url: string, headers: Record<string, string> = {}) => app.inject({url, headers});

test('an answer travels as its reader takes it', async () => {
  const accepted = async (value: string) => {
    const {headers, rawPayload} = await ask('/long', {'accept-encoding': value});
    return [headers['content-encoding'], rawPayload] as const;
  };
  const [br, brotli] = await accepted('gzip, deflate, br');
  assert.equal(br, 'br');
  assert.equal(brotliDecompressSync(brotli).toString(), text);
  const [gzip, zipped] = await accepted('gzip;q=0.8, br;q=0');
  assert.equal(gzip, 'gzip');
  assert.equal(gunzipSync(zipped).toString(), text);
  const [none, plain] = await accepted('identity');
  assert.equal(none, undefined);
  assert.equal(plain.toString(), text);
  assert.equal((await ask('/long')).headers.vary, 'accept-encoding');
  assert.equal(
    (await ask('/short', {'accept-encoding': 'br'})).headers['content-encoding'],
    undefined,
  );
});

test('what a reader has is not sent again, whatever a proxy made of its tag', async () => {
  const {etag} = (await ask('/long')).headers;
  for (const tag of [etag!, etag!.slice(2), `"other", ${etag}`, '*']) {
    const answer = await ask('/long', {'if-none-match': tag, 'accept-encoding': 'br'});
    assert.equal(answer.statusCode, 304, tag);
    assert.equal(answer.body, '');
    assert.equal(answer.headers['content-encoding'], undefined);
  }
  assert.equal((await ask('/long', {'if-none-match': '"other"'})).statusCode, 200);
  assert.notEqual((await ask('/short')).headers.etag, etag);
});
