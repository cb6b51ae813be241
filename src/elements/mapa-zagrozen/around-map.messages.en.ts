import {formatDay, formatNumber, plural} from '../../i18n/index.js';
import type {AroundWords} from './around-map.messages.js';

const counted = (count: number, forms: {readonly one: string; readonly other: string}) =>
  `${formatNumber('en', count)}\u00a0${plural('en', count, forms)}`;
const threats = {one: 'threat', other: 'threats'};
const changed = {one: 'new or changed threat', other: 'new or changed threats'};

export const en: AroundWords = {
  noticed: 'When the threat was noticed',
  periods: {
    month: 'Last 30 days',
    quarter: 'Last 3 months',
    year: 'Last year',
    all: 'Any time',
  },
  from: 'From',
  to: 'To',
  wrongOrder:
    'The first day is later than the last. Correct one of them; until then the list stays as it is.',
  noDay: 'There is no such day. Correct the date; until then the list stays as it is.',
  recurring: 'Only what happens again and again',
  days: 'On which days',
  hours: 'At what time',
  parts: {
    morning: 'in the morning (5:00–9:00)',
    day: 'during the day (9:00–17:00)',
    evening: 'in the evening (17:00–22:00)',
    night: 'at night (22:00–5:00)',
  },
  sinceVisit: (day, count) =>
    `Since your last visit (${formatDay('en', day)}): ${counted(count, changed)}.`,
  nothingSince: (day) =>
    `Nothing has changed here since your last visit (${formatDay('en', day)}).`,
  showNews: 'Show only these',
  forget: 'Do not remember my visits',
  forgotten: 'This device has forgotten the day of your visit and will not remember it again.',
  remember: 'Remember again',
  heat: 'Show density by colour',
  print: 'Print',
  feed: 'New threats in a feed reader (RSS)',
  printFailed: 'We could not prepare the print. Check your connection and try again.',
  paper: {
    asOf: (day) => `As of ${formatDay('en', day)}.`,
    count: (shown, total) =>
      shown === total
        ? `${counted(total, threats)}.`
        : `${counted(total, threats)}, of which ${formatNumber('en', shown)} are listed.`,
    map: 'A map of the threats that are listed below',
    visible: 'The visible part of the map.',
    from: (day) => `from ${formatDay('en', day)}`,
    to: (day) => `to ${formatDay('en', day)}`,
    changedFrom: (day) => `new or changed since ${formatDay('en', day)}`,
    only: 'Only these are shown',
    columns: ['Category', 'Status', 'Where', 'Noticed on'],
  },
};
