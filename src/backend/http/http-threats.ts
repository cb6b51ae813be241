import type {Threats} from '../backend.js';
import {BackendUnreachable} from '../errors.js';
import {list} from './check.js';
import type {HttpClient} from './http-client.js';
import {category, confirmation, threat} from './threat-answers.js';
import {areaQuery} from './threat-query.js';

/** Public threats of a server. What reads a map's file is loaded together with the file. */
export const httpThreats = (client: HttpClient): Threats => ({
  categories: (signal) => client.ask({path: ['categories']}, list(category), signal),
  async ofArea(area, signal) {
    const question = {path: ['threats'], query: {area: areaQuery(area)}};
    const [{readThreats}, bytes] = await Promise.all([
      loadReader(),
      client.bytes(question, signal),
    ]);
    return bytes && readThreats(client, question.query.area, bytes, signal);
  },
  threat: (id, signal) => client.find({path: ['threats', String(id)]}, threat, signal),
  confirm: (id, signal) =>
    client.ask({path: ['threats', String(id), 'confirmations'], body: {}}, confirmation, signal),
  feed: (area) => client.url({path: ['threats.atom'], query: {area: areaQuery(area)}}),
});

const loadReader = () =>
  import('./read-threats.js').catch((cause: unknown) => {
    throw new BackendUnreachable('The code that reads threats did not load', {cause});
  });
