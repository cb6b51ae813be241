import {Readable} from 'node:stream';
import Type from 'typebox';
import {threatsToCsv, threatsToGeoJson} from 'rejon/threats';
import type {Api} from '../api.js';
import {problems} from '../plugins/problem.js';
import {areaSchema} from './area-query.js';
import {tableWords} from './words.js';

const geojson = 'application/geo+json';
const csv = 'text/csv';

const schemaOf = (type: string, summary: string) => ({
  tags: ['threats'],
  summary,
  querystring: Type.Object({area: areaSchema}),
  response: {
    200: {description: summary, content: {[type]: {schema: Type.Unsafe<Readable>(Type.String())}}},
    ...problems('not-found'),
  },
});

/** Threats for other people's programs, in pieces: a country's need no memory. */
export const exportRoutes: Api = async (app, {county, threats}) => {
  app.get(
    '/threats.geojson',
    {schema: schemaOf(geojson, 'All public threats of an area as GeoJSON (RFC 7946)')},
    async ({query: {area}}, reply) => {
      const {columns} = await threats.ofArea(area);
      reply.header('content-disposition', attachment(area, 'geojson'));
      return reply.type(geojson).send(Readable.from(threatsToGeoJson(columns)));
    },
  );

  app.get(
    '/threats.csv',
    {schema: schemaOf(csv, 'All public threats of an area as a table for Polish spreadsheets')},
    async ({query: {area}}, reply) => {
      const {columns} = await threats.ofArea(area);
      const {categories} = await county.read();
      const rows = threatsToCsv(columns, tableWords(categories));
      reply.header('content-disposition', attachment(area, 'csv'));
      return reply.type(`${csv}; charset=utf-8`).send(Readable.from(rows));
    },
  );
};

/** What a browser calls the file; a rectangle has no name. */
function attachment(area: string, ending: string): string {
  const name = /^\d+$/.test(area) ? `zagrozenia-${area}` : 'zagrozenia';
  return `attachment; filename="${name}.${ending}"`;
}
