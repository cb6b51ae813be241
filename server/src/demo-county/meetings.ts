import type {Meeting} from 'rejon/backend';
import {addDays, inPoland} from '../calendar/warsaw.js';
import {weekday} from './days.js';
import {meetings} from './tables/meetings.js';

/** Meetings of the coming weeks. */
export function meetingsFrom(today: string): readonly Meeting[] {
  return meetings.map(({beat, inDays, from, to, topic, place}, i) => {
    const planned = addDays(today, inDays);
    const day = weekday(planned) === 7 ? addDays(planned, 1) : planned;
    return {
      id: `${beat}-${i + 1}`,
      beat,
      topic,
      place,
      start: inPoland(day, from),
      end: inPoland(day, to),
    };
  });
}
