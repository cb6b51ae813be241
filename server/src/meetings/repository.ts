import type {Meeting} from 'rejon/backend';
import {inWarsaw} from '../calendar/warsaw.js';
import type {Queries} from '../database/tables.js';

/** Meetings of a beat that have not ended, soonest first. */
export async function upcomingMeetings(db: Queries, beat: string, now: Date): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .where('beat', '=', beat)
    .where('ends', '>', now)
    .orderBy('starts')
    .orderBy('id')
    .execute();
  return rows.map(({starts, ends, ...meeting}) => ({
    ...meeting,
    start: inWarsaw(starts),
    end: inWarsaw(ends),
  }));
}
