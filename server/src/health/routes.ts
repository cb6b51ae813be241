import {sql} from 'kysely';
import type {FastifyInstance} from 'fastify';
import Type from 'typebox';
import type {Database} from '../database/database.js';
import {isAnyStuck} from '../handover/state.js';
import {Problem, problems} from '../plugins/problem.js';

/** How long the database may take to answer before the server is not ready, in milliseconds. */
const patience = 2000;

const healthy = Type.Object({status: Type.Literal('ok')});
const handover = Type.Object({
  status: Type.Enum(['off', 'ok', 'stuck'], {
    description: 'off: units are not configured; stuck: a report was not taken after many attempts',
  }),
});
const tags = ['health'];

/**
 * Whether the process runs, whether it can take requests, and whether reports reach their units. No
 * numbers: how many reports there are is not public.
 */
export function registerHealth(
  app: FastifyInstance,
  database: Database,
  {handsOver}: {readonly handsOver: boolean},
): void {
  app.get(
    '/health/live',
    {schema: {tags, summary: 'The process runs', response: {200: healthy}}},
    async () => ({status: 'ok'}),
  );
  app.get(
    '/health/ready',
    {
      schema: {
        tags,
        summary: 'The database answers',
        response: {200: healthy, 503: problems()[503]},
      },
    },
    async () => {
      if (!(await answers(database))) {
        throw new Problem('busy', 'Baza danych nie odpowiada; spróbuj ponownie za chwilę.', {
          retryAfter: 5,
        });
      }
      return {status: 'ok'};
    },
  );
  app.get(
    '/health/handover',
    {
      schema: {
        tags,
        summary: 'Reports reach their units',
        response: {200: handover, 503: problems()[503]},
      },
    },
    async () => {
      const isStuck = await isAnyStuck(database.kysely);
      return {status: isStuck ? 'stuck' : handsOver ? 'ok' : 'off'};
    },
  );
}

function answers(database: Database): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    sql`select 1`
      .execute(database.kysely)
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}
