import type {FastifyInstance, LightMyRequestResponse} from 'fastify';
import {backendSuite} from '../../../test/backend/backend.suite.ts';
import {HttpBackend} from '../../../lib/backend/http/http-backend.js';
import {sampleCounty} from '../../../lib/backend/memory/sample-county.js';
import type {BeatData, CountyData} from '../../lib/county/county-data.js';
import {testApp} from '../app.ts';
import {onEveryEngine} from '../engines.ts';

const {directory, beats, units, meetings, areas, categories, threats} = sampleCounty;

/** The county of the suite, as a server stores it. */
const county: CountyData = {
  area: areas[0]!,
  gminy: directory.gminy,
  localities: directory.localities,
  streets: directory.streets,
  units,
  beats: beats.map(({unit, officer, substitute, gminy: _gminy, ...beat}): BeatData => {
    const from = '2026-01-01';
    const {rules, shape} = directory.coverage.find((coverage) => coverage.beat === beat.id)!;
    return {
      ...beat,
      unit: unit.id,
      rules,
      shape,
      assignments: [
        ...(officer ? [{officer, role: 'officer' as const, from}] : []),
        ...(substitute ? [{officer: substitute, role: 'substitute' as const, from}] : []),
      ],
    };
  }),
  meetings,
  categories,
  threats: threats.map(({id: _id, ...threat}) => threat),
};

/** A `fetch` that goes straight into an application. */
const fetchFrom =
  (app: FastifyInstance): typeof fetch =>
  async (url, {method = 'GET', headers, body, signal} = {}) => {
    signal?.throwIfAborted();
    const {pathname, search} = new URL(url as URL);
    const response: LightMyRequestResponse = await app.inject({
      method: method as 'GET',
      url: pathname + search,
      headers: Object.fromEntries(new Headers(headers)),
      ...(body ? {body: body as string} : {}),
    });
    return new Response(response.body, {
      status: response.statusCode,
      headers: response.headers as Record<string, string>,
    });
  };

onEveryEngine(
  'the REST adapter',
  (engine) =>
    backendSuite(`the server on ${engine.name}`, () => {
      const app = testApp(engine.database);
      return Promise.resolve(new HttpBackend(new URL('http://rejon.example.org'), fetchFrom(app)));
    }),
  county,
);
