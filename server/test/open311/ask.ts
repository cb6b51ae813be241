import type {FastifyInstance} from 'fastify';
import type {Row} from '../../../lib/backend/open311/read-answer.js';

/** A key that tests send reports with. */
export const apiKey = 'klucz-do-prob-0001';

/** What a server needs to take the tests' reports. */
export const withKey = {REJON_OPEN311_KEYS: `${apiKey}, klucz-do-prob-0002`};

/** A report that every rule accepts, as a form. */
export const goodForm = {
  api_key: apiKey,
  service_code: 'parking',
  lat: '51.7012',
  long: '19.5123',
  address_string: 'Łąkowo, ul. Lipowa 3',
  description: 'Auto na chodniku.',
  'attribute[day]': '2026-11-21',
};

/** The rows of an answer in JSON. */
export async function rowsAt(app: FastifyInstance, path: string): Promise<readonly Row[]> {
  const response = await app.inject(`/open311/v2/${path}`);
  return response.json<readonly Row[]>();
}

/** Sends a report. */
export function post(
  app: FastifyInstance,
  form: Readonly<Record<string, string>> = goodForm,
  headers: Readonly<Record<string, string>> = {},
  ending = '.json',
) {
  return app.inject({
    method: 'POST',
    url: `/open311/v2/requests${ending}`,
    headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
    body: new URLSearchParams(form).toString(),
  });
}
