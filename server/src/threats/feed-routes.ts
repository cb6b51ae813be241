import Type from 'typebox';
import {findArea} from 'rejon/backend';
import type {Api} from '../api.js';
import {Problem, problems} from '../plugins/problem.js';
import {areaSchema} from './area-query.js';
import {Body} from './body.js';
import {writeFeed} from './feed.js';

const atom = 'application/atom+xml';

/** What is new in an area, for feed readers. */
export const feedRoutes: Api = async (app, {county, threats}) => {
  app.get(
    '/threats.atom',
    {
      schema: {
        tags: ['threats'],
        summary: 'The fifty threats of an area that came or changed last, as an Atom feed',
        querystring: Type.Object({area: areaSchema}),
        response: {
          200: {description: 'Atom 1.0 (RFC 4287)', content: {[atom]: {schema: Type.String()}}},
          304: Type.Null(),
          ...problems('not-found'),
        },
      },
    },
    async (request, reply) => {
      const {area} = request.query;
      const ofArea = await threats.ofArea(area);
      const {areas, categories} = await county.read();
      const url = URL.parse(request.url, `${request.protocol}://${request.host}`);
      if (!url) throw new Problem('bad-request', 'Nagłówek Host nie jest nazwą komputera.');
      const feed = ofArea.answer(`feed ${url.href}`, () => {
        const name = findArea(areas, area)?.name ?? area;
        const text = writeFeed({columns: ofArea.columns, categories, name, url});
        return new Body(`${atom}; charset=utf-8`, text);
      });
      return feed.send(request, reply);
    },
  );
};
