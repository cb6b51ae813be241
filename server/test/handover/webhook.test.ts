import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {addressRule} from '../../lib/handover/addresses.js';
import {postWebhook, type WebhookCall} from '../../lib/handover/webhook.js';
import {noon} from '../app.ts';
import {testFolder} from '../import/folder.ts';
import {deafPort, webhookReceiver} from './receivers.ts';
import {handed} from './sample.ts';

const secret = 'tajny klucz, który ma ponad trzydzieści znaków';
const call = (url: URL, more: Partial<WebhookCall> = {}): WebhookCall => ({
  ...{url, secret, now: noon},
  isAllowed: addressRule(['127.0.0.0/8']),
  signal: new AbortController().signal,
  ...more,
});

describe('A webhook', () => {
  test('brings the report as JSON, signed, with a key that doubles share', async () => {
    const receiver = await webhookReceiver(() => 204);
    await postWebhook(handed, call(receiver.url));
    await postWebhook(handed, call(receiver.url));
    const [first, again] = receiver.posted;
    assert.equal(first!.method, 'POST');
    assert.equal(first!.path, '/zgloszenia');
    assert.deepEqual(JSON.parse(first!.body), handed);
    assert.equal(first!.headers['content-type'], 'application/json; charset=utf-8');
    assert.match(String(first!.headers['idempotency-key']), /^[0-9a-f]{64}$/);
    assert.equal(first!.headers['idempotency-key'], again!.headers['idempotency-key']);

    const [, time, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
      String(first!.headers['rejon-signature']),
    )!;
    assert.equal(Number(time), noon.getTime() / 1000);
    const expected = createHmac('sha256', secret).update(`${time}.${first!.body}`).digest('hex');
    assert.equal(mac, expected);
  });

  test('is told genuine by the lines that the documentation gives', async () => {
    const documentation = readFileSync(
      new URL('../../../docs/handover.md', import.meta.url),
      'utf8',
    );
    const [, lines] = /```js\n(.+?)```/s.exec(documentation)!;
    const path = testFolder().write({'is-genuine.mjs': lines!});
    const {isGenuine} = (await import(path)) as {
      isGenuine(header: string, body: string, secret: string): boolean;
    };
    const receiver = await webhookReceiver(() => 200);
    await postWebhook(handed, call(receiver.url, {now: new Date()}));
    await postWebhook(handed, call(receiver.url, {now: new Date(Date.now() - 600_000)}));
    const [fresh, old] = receiver.posted.map(({body, headers}) => ({
      body,
      header: String(headers['rejon-signature']),
    }));
    assert.equal(isGenuine(fresh!.header, fresh!.body, secret), true);
    assert.equal(isGenuine(fresh!.header, `${fresh!.body} `, secret), false);
    assert.equal(isGenuine(fresh!.header, fresh!.body, 'another'), false);
    assert.equal(isGenuine(old!.header, old!.body, secret), false);
    assert.equal(isGenuine('', fresh!.body, secret), false);

    const [, example] = /```json\n(\{\s+"kind".+?)```/s.exec(documentation)!;
    assert.deepEqual(Object.keys(JSON.parse(example!)), Object.keys(handed));
  });

  for (const [answer, kind] of [
    [302, 'redirected'],
    [400, 'http-400'],
    [410, 'http-410'],
    [503, 'http-503'],
  ] as const) {
    test(`answered with ${answer} has not been taken: ${kind}`, async () => {
      const elsewhere = await webhookReceiver(() => 200);
      const headers = {location: elsewhere.url.href};
      const receiver = await webhookReceiver(() => ({status: answer, headers}));
      await assert.rejects(postWebhook(handed, call(receiver.url)), {kind});
      assert.equal(elsewhere.posted.length, 0, 'a redirect is not followed');
    });
  }

  test('is taken by its status, however long the answer goes on', async () => {
    const body = 'x'.repeat(10_000_000);
    const receiver = await webhookReceiver(() => ({status: 200, body}));
    await postWebhook(handed, call(receiver.url));
    assert.equal(receiver.posted.length, 1);
  });

  test('is never sent to an address that is not allowed, by number or by name', async () => {
    const receiver = await webhookReceiver(() => 200);
    const {port} = receiver.url;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0']) {
      const url = new URL(`http://${host}:${port}/`);
      const sent = postWebhook(handed, call(url, {isAllowed: addressRule([])}));
      await assert.rejects(sent, {kind: 'forbidden-address'}, host);
    }
    assert.equal(receiver.posted.length, 0);
  });

  test('that nobody hears, or nobody answers, ends', async () => {
    const deaf = new URL(`http://127.0.0.1:${await deafPort()}/`);
    await assert.rejects(postWebhook(handed, call(deaf)), {kind: 'unreachable'});
    const receiver = await webhookReceiver(() => 'silence');
    const stop = new AbortController();
    const sent = postWebhook(handed, call(receiver.url, {signal: stop.signal}));
    await receiver.received(1);
    stop.abort();
    await assert.rejects(sent, {kind: 'timeout'});
  });

  test('is not spoken in clear to a target that is to be encrypted', async () => {
    const receiver = await webhookReceiver(() => 200);
    const url = new URL(receiver.url.href.replace('http:', 'https:'));
    await assert.rejects(postWebhook(handed, call(url)), {name: 'HandoverFailure'});
    assert.equal(receiver.posted.length, 0);
  });
});
