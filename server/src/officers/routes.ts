import Type from 'typebox';
import {beatSchema, officerAnswerSchema, unitSchema} from '../values/beat.js';
import {pointSchema} from '../values/point.js';
import type {Api} from '../api.js';
import {Problem, problems} from '../plugins/problem.js';
import {dayOf} from '../calendar/warsaw.js';
import {OfficersOfDay} from './officers.js';

const tags = ['officers'];
const question = Type.Object({q: Type.String({maxLength: 500})});
const id = Type.Object({id: Type.String({maxLength: 100})});

/** Officers, their beats and units. */
export const officersRoutes: Api = async (app, {county, clock}) => {
  const officers = async () => new OfficersOfDay(await county.read(), dayOf(clock()));

  app.get(
    '/beats/by-address',
    {
      schema: {
        tags,
        summary: 'The officer of an address, as a resident would type it',
        querystring: question,
        response: {200: officerAnswerSchema, ...problems()},
      },
    },
    async ({query}) => (await officers()).byAddress(query.q),
  );

  app.get(
    '/beats/by-point',
    {
      schema: {
        tags,
        summary: 'The officer of a point',
        querystring: pointSchema,
        response: {200: officerAnswerSchema, ...problems()},
      },
    },
    async ({query}) => (await officers()).byPoint(query),
  );

  app.get(
    '/beats/by-name',
    {
      schema: {
        tags,
        summary: 'Beats whose officer or substitute has such a name, best first',
        querystring: question,
        response: {200: Type.Array(beatSchema), ...problems()},
      },
    },
    async ({query}) => (await officers()).byName(query.q),
  );

  app.get(
    '/beats/:id',
    {
      schema: {
        tags,
        summary: 'One beat',
        params: id,
        response: {200: beatSchema, ...problems('not-found')},
      },
    },
    async ({params}) => (await officers()).beat(params.id) ?? missing('Nie ma takiego rejonu'),
  );

  app.get(
    '/units',
    {
      schema: {
        tags,
        summary: 'Every police unit, the headquarters first',
        response: {200: Type.Array(unitSchema), ...problems()},
      },
    },
    async () => (await officers()).units(),
  );

  app.get(
    '/units/nearest',
    {
      schema: {
        tags,
        summary: 'Units by distance from a point, nearest first, at most ten',
        querystring: pointSchema,
        response: {200: Type.Array(unitSchema), ...problems()},
      },
    },
    async ({query}) => (await officers()).nearestUnits(query),
  );

  app.get(
    '/units/:id',
    {
      schema: {
        tags,
        summary: 'One police unit',
        params: id,
        response: {200: unitSchema, ...problems('not-found')},
      },
    },
    async ({params}) => (await officers()).unit(params.id) ?? missing('Nie ma takiej jednostki'),
  );

  app.get(
    '/units/:id/beats',
    {
      schema: {
        tags,
        summary: 'The beats of a unit, in the order of their numbers; none for an unknown unit',
        params: id,
        response: {200: Type.Array(beatSchema), ...problems()},
      },
    },
    async ({params}) => (await officers()).ofUnit(params.id),
  );
};

function missing(what: string): never {
  throw new Problem('not-found', `${what}; wyszukaj dzielnicowego po adresie.`);
}
