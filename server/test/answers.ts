import assert from 'node:assert/strict';
import {Check, Errors} from 'typebox/value';
import type {} from '@fastify/swagger';
import type {FastifyInstance} from 'fastify';

interface Described {
  paths: Record<
    string,
    {get: {responses: Record<string, {content: Record<string, {schema: object}>}>}}
  >;
}

/**
 * Asks, and checks that the answer is what the API's description promises.
 *
 * @param route - The path in the description, such as `/api/v1/beats/{id}`.
 */
export async function ask<Value>(
  app: FastifyInstance,
  route: string,
  url: string,
  status = 200,
): Promise<Value> {
  const response = await app.inject(url);
  assert.equal(response.statusCode, status, response.body);
  const described = app.swagger() as unknown as Described;
  const [schema] = Object.values(described.paths[route]!.get.responses[status]!.content);
  const body: unknown = response.json();
  assert.ok(Check(schema!.schema, body), JSON.stringify(Errors(schema!.schema, body).slice(0, 3)));
  return body as Value;
}
