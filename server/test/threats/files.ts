import assert from 'node:assert/strict';
import type {FastifyInstance, LightMyRequestResponse} from 'fastify';
import {decodeThreats, threatAt, type Threat, type ThreatsFile} from 'rejon/threats';

/** What an answer of `/api/v1/threats` holds. */
export function fileOf(answer: LightMyRequestResponse): ThreatsFile {
  assert.equal(answer.statusCode, 200, answer.body);
  assert.equal(answer.headers['content-type'], 'application/vnd.rejon.threats');
  return decodeThreats(answer.rawPayload);
}

/** The threats of an area that is sent whole, by their ids. */
export async function threatsOf(app: FastifyInstance, area: string): Promise<Threat[]> {
  const {columns} = fileOf(await app.inject(`/api/v1/threats?area=${area}`));
  const threats = Array.from(columns.id, (_id, row) => threatAt(columns, row));
  return threats.sort((a, b) => a.id - b.id);
}
