import assert from 'node:assert/strict';
import {it} from 'node:test';
import {testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {apiKey, goodForm, post, rowsAt, withKey} from './ask.ts';

type Response = Awaited<ReturnType<typeof post>>;

const rowOf = (response: Response) => response.json<Record<string, string>[]>()[0]!;

const refused = (response: Response, status: number, description: RegExp) => {
  assert.equal(response.statusCode, status, response.body);
  assert.match(rowOf(response).description!, description);
};

onEveryEngine('a report through Open311', (engine) => {
  const stored = () =>
    engine.database.kysely
      .selectFrom('reports')
      .innerJoin('threats', 'threats.id', 'reports.threat')
      .innerJoin('outbox', 'outbox.report', 'reports.id')
      .select(['place', 'description', 'category', 'day', 'weekdays', 'source', 'on_map'])
      .execute();

  it('is taken in as any other, and is on the map at once', async () => {
    const app = testApp(engine.database, withKey);
    const response = await post(app, {...goodForm, 'attribute[recurrence]': '1,7 22-3'});
    assert.equal(response.statusCode, 201, response.body);
    const {service_request_id: id, token, service_notice: notice} = rowOf(response);
    assert.match(
      notice!,
      /przeczyta je najpóźniej 2026-11-24, a sprawdzi najpóźniej 2026-11-27\.$/,
    );
    const [row] = await rowsAt(app, `requests/${id}.json`);
    assert.equal(row!.status, 'open');
    assert.equal(row!.requested_datetime, '2026-11-21T00:00:00+01:00');
    assert.deepEqual(await rowsAt(app, `tokens/${token}.json`), [{service_request_id: id, token}]);
    assert.deepEqual(await stored(), [
      {
        place: 'Łąkowo, ul. Lipowa 3',
        description: 'Auto na chodniku.',
        category: 'parking',
        day: '2026-11-21',
        weekdays: 65,
        source: 2,
        on_map: true,
      },
    ]);
  });

  it('keeps nothing about the sender', async () => {
    const app = testApp(engine.database, withKey);
    const about = {
      ...{email: 'jan@example.org', first_name: 'Jan', last_name: 'Próbny', phone: '+48500000001'},
      ...{device_id: 'telefon-1', account_id: '17', media_url: 'http://example.org/twarz.jpg'},
    };
    assert.equal((await post(app, {...goodForm, ...about})).statusCode, 201);
    const db = engine.database.kysely;
    const [report] = await db.selectFrom('reports').selectAll().execute();
    for (const value of Object.values(about)) {
      assert.ok(!JSON.stringify(report).includes(`"${value}"`), value);
    }
  });

  it('is the same report when it is sent again, on its own or by its key', async () => {
    const app = testApp(engine.database, withKey);
    const first = rowOf(await post(app));
    assert.deepEqual(rowOf(await post(app)), first);
    const byKey = rowOf(await post(app, goodForm, {'idempotency-key': 'a1'}));
    assert.notEqual(byKey.service_request_id, first.service_request_id);
    assert.deepEqual(rowOf(await post(app, goodForm, {'idempotency-key': 'a1'})), byKey);
    const changed = {...goodForm, description: 'Co innego.'};
    refused(await post(app, changed, {'idempotency-key': 'a1'}), 400, /kluczem/);
    const otherSender = {...goodForm, api_key: 'klucz-do-prob-0002'};
    const others = rowOf(await post(app, otherSender, {'idempotency-key': 'a1'}));
    assert.notEqual(others.service_request_id, byKey.service_request_id);
    assert.equal((await stored()).length, 3);
  });

  it('needs a key that the operator has given', async () => {
    const app = testApp(engine.database, withKey);
    const {api_key: _key, ...keyless} = goodForm;
    refused(await post(app, keyless), 403, /^Brakuje klucza/);
    refused(await post(app, {...goodForm, api_key: `${apiKey}x`}), 403, /nieprawidłowy/);
    refused(await post(testApp(engine.database), goodForm), 403, /nie przyjmuje zgłoszeń/);
    assert.equal((await stored()).length, 0);
  });

  it('is limited by key, apart from residents and from other keys', async () => {
    const app = testApp(engine.database, {...withKey, REJON_OPEN311_REPORTS_PER_DAY: '2'});
    const send = (description: string, key = apiKey) =>
      post(app, {...goodForm, description, api_key: key});
    assert.equal((await send('1')).statusCode, 201);
    assert.equal((await send('2')).statusCode, 201);
    const third = await send('3');
    refused(third, 429, /^Z tym kluczem .* jutro\.$/);
    assert.ok(Number(third.headers['retry-after']) > 0);
    assert.equal((await send('3', 'klucz-do-prob-0002')).statusCode, 201);
  });

  it('says which part of it is wrong, and leaves nothing behind', async () => {
    const app = testApp(engine.database, withKey);
    for (const [change, said] of [
      [{service_code: 'nothing'}, /service_code/],
      [{service_code: 'hidden'}, /service_code/],
      [{service_code: 'club', description: ''}, /opis jest potrzebny/],
      [{lat: ''}, /lat i long/],
      [{lat: 'x'}, /miejsce/],
      [{lat: '10', long: '10'}, /nie obsługuje/],
      [{address_string: 'x'.repeat(201)}, /200/],
      [{description: 'x'.repeat(501)}, /500/],
      [{'attribute[day]': '2026-13-01'}, /dzień/],
      [{'attribute[day]': '2026-11-23'}, /nie nadszedł/],
      [{'attribute[recurrence]': '8 1-2'}, /dni tygodnia/],
      [{'attribute[recurrence]': '1 1-99'}, /dni tygodnia/],
    ] as const) {
      refused(await post(app, {...goodForm, ...change}), 400, said);
    }
    assert.equal((await stored()).length, 0);
  });

  it('has to be a form', async () => {
    const app = testApp(engine.database, withKey);
    const response = await app.inject({
      method: 'POST',
      url: '/open311/v2/requests.xml',
      body: goodForm,
    });
    assert.equal(response.statusCode, 400);
    assert.match(response.body, /<description>Wyślij zgłoszenie jako formularz/);
    const other = await post(app, goodForm, {'content-type': 'text/plain'});
    assert.ok([400, 415].includes(other.statusCode));
    assert.match(rowOf(other).description!, /\.$/);
  });

  it('answers a wrong token as one that does not exist', async () => {
    const app = testApp(engine.database, withKey);
    const {token} = rowOf(await post(app));
    const [number] = token!.split('.');
    const wrong = await app.inject(`/open311/v2/tokens/${number}.${'0'.repeat(32)}.json`);
    const missing = await app.inject(`/open311/v2/tokens/AAA-AAAA-AA.${'0'.repeat(32)}.json`);
    assert.equal(wrong.statusCode, 404);
    assert.equal(wrong.body, missing.body);
  });

  it('is not found by the number of its receipt', async () => {
    const app = testApp(engine.database, withKey);
    const [number] = rowOf(await post(app)).token!.split('.');
    assert.equal((await app.inject(`/open311/v2/requests/${number}.json`)).statusCode, 404);
  });
});
