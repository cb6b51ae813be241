import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import type {FastifyInstance} from 'fastify';
import type {Receipt} from 'rejon/backend';
import {openMailer, type Mailer} from '../../lib/handover/mail.js';
import {isAnyStuck, listStuck, retryStuck} from '../../lib/handover/state.js';
import {parseTargets, Targets} from '../../lib/handover/targets.js';
import {HandoverWorker} from '../../lib/handover/worker.js';
import {goodReport, noon, reportKey, send, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {mailServer, webhookReceiver, type Answer} from './receivers.ts';

const minute = 60_000;
const secret = 's'.repeat(32);
const email = 'dyzurny@example.org';

onEveryEngine('Handing reports over', (engine) => {
  let app: FastifyInstance;
  let now: Date;
  let lines: string[];
  beforeEach(() => {
    app = testApp(engine.database, {REJON_REPORTS_PER_DAY: '100'});
    now = noon;
    lines = [];
  });

  const later = (minutes: number) => (now = new Date(now.getTime() + minutes * minute));

  const worker = (targets: object, mailer?: Mailer) => {
    const log = (line: unknown) => void lines.push(JSON.stringify(line));
    return new HandoverWorker({
      database: engine.database,
      targets: new Targets(parseTargets(JSON.stringify(targets), 'Plik')),
      mailer,
      allow: ['127.0.0.0/8'],
      clock: () => now,
      log: {info: log, warn: log},
    });
  };

  const report = async (number: number, change: object = {}) =>
    (await send(app, reportKey(number), {...goodReport, ...change})).json<Receipt>();

  const outbox = () =>
    engine.database.kysely.selectFrom('outbox').selectAll().orderBy('id').execute();

  const receiver = async (answer: () => Answer | Promise<Answer>) => {
    const {posted, url, received} = await webhookReceiver(answer);
    return {posted, received, webhook: {url: url.href, secret}};
  };

  test('what a resident sent arrives whole, once, and then is done', async () => {
    const {posted, webhook} = await receiver(() => 200);
    const recurrence = {weekdays: [1, 7], fromHour: 22, toHour: 3};
    const {number} = await report(1, {recurrence});
    const hand = worker({kpp: {webhook}});
    assert.equal(await hand.round(), 1);
    assert.equal(await hand.round(), 0);
    assert.equal(posted.length, 1);
    assert.deepEqual(JSON.parse(posted[0]!.body), {
      kind: 'report-received',
      number,
      unit: {id: 'kpp', name: 'Komenda Powiatowa Policji w Łąkowie'},
      category: {id: 'parking', name: 'Kategoria parking'},
      place: goodReport.place,
      point: goodReport.point,
      day: goodReport.day,
      recurrence,
      description: goodReport.description,
      received: '2026-11-22T12:00:00+01:00',
      readBy: '2026-11-24T12:00:00+01:00',
      verifiedBy: '2026-11-27T12:00:00+01:00',
    });
    const [row] = await outbox();
    assert.equal(row!.state, 'done');
    assert.equal(row!.due, null, 'nothing is left that tells the minute');
  });

  test('each report goes to the targets of its unit, and waits where nobody is named', async () => {
    const {posted, webhook} = await receiver(() => 200);
    const {number} = await report(1, {point: {lon: 19.7, lat: 51.7}});
    await report(2);
    assert.equal(await worker({pp: {webhook}}).round(), 1);
    assert.equal(JSON.parse(posted[0]!.body).number, number);
    assert.deepEqual(
      (await outbox()).map(({state}) => state),
      ['done', 'waiting'],
    );
    assert.equal(await worker({'*': {webhook}}).round(), 1);
    assert.equal(posted.length, 2);
  });

  test('a target that is down is tried after 1, 5, 30 minutes, 2 and 4.5 hours, then it is stuck', async () => {
    const {posted, webhook} = await receiver(() => 503);
    const {number} = await report(1);
    const hand = worker({kpp: {webhook}});
    assert.equal(await hand.round(), 1);
    for (const minutes of [1, 5, 30, 120, 270]) {
      later(minutes - 0.01);
      assert.equal(await hand.round(), 0, `not before ${minutes} minutes`);
      later(0.01);
      assert.equal(await hand.round(), 1, `after ${minutes} minutes`);
    }
    later(100_000);
    assert.equal(await hand.round(), 0);
    assert.equal(posted.length, 6);
    const failure = 'webhook http-503';
    assert.deepEqual(await listStuck(engine.database.kysely), [
      {number, unit: 'kpp', attempts: 6, failure},
    ]);
    assert.equal(new Set(posted.map(({headers}) => headers['idempotency-key'])).size, 1);
  });

  test('what is stuck goes again when somebody says so', async () => {
    let answer = 500;
    const {posted, webhook} = await receiver(() => answer);
    const {number} = await report(1);
    const db = engine.database.kysely;
    const hand = worker({kpp: {webhook}});
    for (let attempt = 1; attempt <= 6; attempt++, later(300)) await hand.round();
    assert.equal(await isAnyStuck(db), true);
    assert.equal(await retryStuck(db, 'AAA-AAAA-AA'), 0);
    assert.equal(await retryStuck(db, number), 1);
    answer = 200;
    assert.equal(await hand.round(), 1);
    assert.equal(posted.length, 7);
    assert.equal(await isAnyStuck(db), false);
    assert.equal(await retryStuck(db), 0);
  });

  test('when one of two ways fails, only that one is tried again', async () => {
    let answer = 500;
    const {posted, webhook} = await receiver(() => answer);
    const mail = await mailServer();
    const hand = worker({kpp: {email, webhook}}, openMailer(mail.url, 'zgloszenia@example.org'));
    await report(1);
    await hand.round();
    assert.deepEqual([posted.length, mail.mails.length], [1, 1]);
    answer = 200;
    later(1);
    await hand.round();
    assert.deepEqual([posted.length, mail.mails.length], [2, 1]);
    assert.equal((await outbox())[0]!.state, 'done');
  });

  test('while one worker sends a report, no other does, until its lease ends', async () => {
    const held: ((answer: Answer) => void)[] = [];
    const {posted, received, webhook} = await receiver(
      () => new Promise((done) => held.push(done)),
    );
    await report(1);
    const [first, second] = [worker({kpp: {webhook}}), worker({kpp: {webhook}})];
    const sending = first.round();
    await received(1);
    later(1.9);
    assert.equal(await second.round(), 0);
    later(0.1);
    const again = second.round();
    await received(2);
    held[1]!(200);
    assert.equal(await again, 1);
    held[0]!(500);
    await sending;
    assert.equal((await outbox())[0]!.state, 'done', 'who came late changes nothing');
    assert.equal(posted.length, 2);
  });

  test('however many workers there are, each report goes once', async () => {
    const {posted, webhook} = await receiver(() => 200);
    for (let number = 1; number <= 20; number++) await report(number);
    const workers = Array.from({length: 4}, () => worker({'*': {webhook}}));
    const work = async (hand: HandoverWorker): Promise<void> => {
      if ((await hand.round()) > 0) await work(hand);
    };
    await Promise.all(workers.map(work));
    await work(workers[0]!);
    assert.equal(new Set(posted.map(({body}) => body)).size, 20);
    assert.equal(posted.length, 20);
  });

  test('told to stop, it waits for what is being sent and begins nothing more', async () => {
    const held: ((answer: Answer) => void)[] = [];
    const {posted, received, webhook} = await receiver(
      () => new Promise((done) => held.push(done)),
    );
    for (let number = 1; number <= 6; number++) await report(number);
    const hand = worker({kpp: {webhook}});
    hand.start();
    await received(5);
    const stopped = hand.stop(60_000);
    for (const answer of held) answer(200);
    await stopped;
    const states = (await outbox()).map(({state}) => state);
    assert.deepEqual(states, ['done', 'done', 'done', 'done', 'done', 'waiting']);
    assert.equal(posted.length, 5);
  });

  test('told to stop while a target is silent, it cuts the line and the report waits', async () => {
    const {received, webhook} = await receiver(() => 'silence');
    await report(1);
    const hand = worker({kpp: {webhook}});
    hand.start();
    await received(1);
    await hand.stop(0);
    const [row] = await outbox();
    assert.equal(row!.state, 'waiting');
    assert.equal(row!.failure, 'webhook timeout');
  });

  test('its log has no word of a report, no number, and nothing that a target said', async () => {
    const {webhook} = await receiver(() => ({status: 500, body: 'Tajna odpowiedź'}));
    const mail = await mailServer(() => '550 Tajna odpowiedź');
    const {number} = await report(1, {description: 'Tajny opis', place: 'Tajne miejsce'});
    const hand = worker({kpp: {email, webhook}}, openMailer(mail.url, 'zgloszenia@example.org'));
    for (let attempt = 1; attempt <= 6; attempt++, later(300)) await hand.round();
    assert.equal(lines.length, 6);
    assert.match(lines[0]!, /^\{"handover":"failed","failure":"email smtp-550"\}$/);
    for (const word of ['Tajn', number, '127.0.0.1', email, secret]) {
      assert.ok(!lines.join().includes(word), word);
    }
    const stored = JSON.stringify(await outbox());
    assert.ok(!stored.includes('Tajn'), stored);
  });
});
