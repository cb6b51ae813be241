import Type from 'typebox';
import type {Api} from '../api.js';
import {problems} from '../plugins/problem.js';
import {meetingSchema} from '../values/beat.js';
import {upcomingMeetings} from './repository.js';

/** Meetings of officers with residents. */
export const meetingsRoutes: Api = async (app, {county, clock, database}) => {
  app.get(
    '/beats/:id/meetings',
    {
      schema: {
        tags: ['meetings'],
        summary: 'Meetings of a beat that have not ended, soonest first; none for an unknown beat',
        params: Type.Object({id: Type.String({maxLength: 100})}),
        response: {200: Type.Array(meetingSchema), ...problems()},
      },
    },
    async ({params}) =>
      // Only ids that exist reach the database.
      (await county.read()).beats.has(params.id)
        ? upcomingMeetings(database.kysely, params.id, clock())
        : [],
  );
};
