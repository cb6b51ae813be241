import type {Meeting} from '../backend/index.js';
import {contentLine, escapeText} from './content-line.js';

/**
 * A meeting as a calendar file (RFC 5545), its times in UTC: so every calendar shows them right, without
 * a description of our time zone.
 *
 * @param link - The page that says more.
 * @param now - When the file is made.
 */
export function calendar(meeting: Meeting, link: string, now: Date): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//rejon//rejon//PL'),
    contentLine('BEGIN', 'VEVENT'),
    // Taken twice, the meeting stays one entry; changed meanwhile, the entry changes.
    contentLine('UID', escapeText(`${meeting.beat}.${meeting.id}@rejon`)),
    contentLine('DTSTAMP', utc(now)),
    contentLine('DTSTART', utc(new Date(meeting.start))),
    contentLine('DTEND', utc(new Date(meeting.end))),
    contentLine('SUMMARY', escapeText(meeting.topic)),
    contentLine('LOCATION', escapeText(meeting.place)),
    contentLine('URL', link),
    contentLine('END', 'VEVENT'),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** "20261203T160000Z". */
const utc = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d+/g, '');
