import assert from 'node:assert/strict';
import {it} from 'node:test';
import {sampleCounty} from '../../../lib/backend/memory/sample-county.js';
import {Open311Backend} from '../../../lib/backend/open311/open311-backend.js';
import {Open311Client} from '../../../lib/backend/open311/open311-client.js';
import {open311Ports} from '../../../lib/backend/open311/ports.js';
import {readAnswer} from '../../../lib/backend/open311/read-answer.js';
import type {Threat} from '../../../lib/threats/index.js';
import {noon, testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';
import {fetchFrom} from '../fetch-from.ts';
import {sampleCountyData} from '../sample-county-data.ts';
import {apiKey, goodForm, post, rowsAt, withKey} from './ask.ts';

const {signal} = new AbortController();
const url = new URL('http://rejon.example.org/open311/v2/');

const shown = sampleCounty.categories.filter((category) => category.public);
const ids = new Set(shown.map(({id}) => id));
const lastYear = sampleCounty.threats.filter(
  ({category, day}) => ids.has(category) && day >= '2025-11-28' && day <= '2026-11-22',
);

const report = {
  category: 'speeding',
  point: {lon: 19.5, lat: 51.7},
  place: 'Lipowo, Rynek',
  day: '2026-11-20',
  recurrence: {weekdays: [5, 6], fromHour: 22, toHour: 3},
  description: 'Co wieczór <script>alert(1)</script> & "reszta".',
};

onEveryEngine(
  'our elements and our server over Open311',
  (engine) => {
    const form = (xml: boolean): typeof fetch => {
      const fetcher = fetchFrom(testApp(engine.database, {REJON_SNAP_METRES: '0', ...withKey}));
      return async (address, init = {}) => {
        if (xml && String(address).includes('.json')) return new Response('', {status: 406});
        const {body} = init;
        const headers = {'content-type': 'application/x-www-form-urlencoded'};
        return fetcher(
          address,
          body ? {...init, headers, body: String(body as URLSearchParams)} : init,
        );
      };
    };
    const open = (xml: boolean) =>
      open311Ports(
        new Open311Client(url, {apiKey}, form(xml)),
        () => noon,
        async () => undefined,
      );

    for (const xml of [false, true]) {
      const format = xml ? 'XML' : 'JSON';

      it(`keep the categories of the map, in ${format}`, async () => {
        const categories = await open(xml).threats.categories(signal);
        assert.deepEqual(
          categories.map(({names: {pl}, ...category}) => ({...category, names: pl})),
          shown.map(({names: {pl}, ...category}) => ({...category, icon: category.id, names: pl})),
        );
      });

      it(`keep the threats of the last year, in ${format}`, async () => {
        const all = (await open(xml).threats.ofArea('9901', signal))!;
        const {threats} = await all.list({}, {limit: 10_000}, signal);
        const told = ({id, category, status, source, day, updated}: Threat) =>
          JSON.stringify([id, category, status, source, day, updated]);
        assert.deepEqual(threats.map(told).sort(), lastYear.map(told).sort());
      });

      it(`keep the reason of a decision, in ${format}`, async () => {
        const decided = lastYear.find(({publicReason}) => publicReason !== undefined)!;
        const threat = (await open(xml).threats.threat(decided.id, signal))!;
        assert.equal(threat.publicReason, decided.publicReason);
        assert.equal(threat.forwardedTo, decided.forwardedTo);
        assert.equal(await open(xml).threats.threat(999_999, signal), undefined);
      });

      it(`take a report once however often it is sent, in ${format}`, async () => {
        const {reports, threats} = open(xml);
        const before = (await threats.ofArea('9901', signal))!.total;
        const receipt = await reports.send(report, 'key', signal);
        assert.match(receipt.number, /^[A-Z\d]{3}-[A-Z\d]{4}-[A-Z\d]{2}$/);
        assert.match(receipt.secret!, /^[\da-f]{32}$/);
        assert.match(receipt.notice!, /^Zgłoszenie sprawdzi /);
        assert.deepEqual(await reports.send(report, 'key', signal), receipt);
        assert.equal((await threats.ofArea('9901', signal))!.total, before + 1);
        const db = engine.database.kysely;
        const [stored] = await db
          .selectFrom('reports')
          .innerJoin('threats', 'threats.id', 'reports.threat')
          .select(['place', 'description', 'day', 'weekdays', 'from_hour', 'to_hour'])
          .execute();
        assert.deepEqual(stored, {
          place: report.place,
          description: report.description,
          day: report.day,
          weekdays: 48,
          from_hour: 22,
          to_hour: 3,
        });
      });
    }

    it('show the resident what the server refuses', async () => {
      const url = new URL('http://rejon.example.org/open311/v2/?api_key=wrong');
      const {reports} = new Open311Backend(url, {}, form(false));
      await assert.rejects(reports.send(report, 'key', signal), {
        name: 'BackendRefused',
        status: 403,
        message: /api_key jest nieprawidłowy/,
      });
    });

    it('never let what is sent become a part of the document', async () => {
      const app = testApp(engine.database, {...withKey, REJON_OPEN311_REPORTS_PER_DAY: '500'});
      const parts = ['<', '>', '&', '"', "'", ']]>', '<!--', '</request>', '<script>', '\u0000'];
      const payloads = parts.flatMap((one) => parts.map((two) => `${one}x${two}${one}`));
      for (const payload of payloads) {
        const asked = encodeURIComponent(payload);
        for (const path of ['services', 'requests', 'tokens']) {
          const {body} = await app.inject(`/open311/v2/${path}/${asked}.xml`);
          assert.equal(readAnswer(body).length, 1, body);
          assert.doesNotMatch(body, /<script|<!--/);
        }
      }
      const [payload] = payloads;
      await post(app, {...goodForm, service_code: 'speeding', description: payload!});
      assert.doesNotMatch(JSON.stringify(await rowsAt(app, 'requests.json')), /<x</);
    });
  },
  sampleCountyData,
);
