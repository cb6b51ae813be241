import {formatNumber, plural} from '../../i18n/index.js';
import {en as officer} from '../../officer/officer.messages.en.js';
import type {DetailsMessages} from './threat-details.messages.js';

export const en: DetailsMessages = {
  ...officer,
  next: {
    new: 'Officers will read the report and check this place. The result will appear here.',
    verification: 'When they have finished, the result will appear here.',
    confirmed:
      'When the threat is gone, the status will change to “Confirmed – eliminated”. Until then, take care in this place.',
    'confirmed-eliminated': 'If the problem is back, report it again.',
    'not-confirmed':
      'This mark will leave the map after some time. If the problem goes on, report it again.',
    forwarded: 'Ask that institution how the matter goes on.',
    'joke-or-mistake': 'This mark will leave the map after some time.',
  },
  day: 'Noticed on',
  checked: 'Checked on',
  updated: 'Status last changed',
  where: 'Where',
  source: 'How we know',
  recurs: 'Happens again',
  reason: 'What the police say',
  forwardedTo: 'Passed on to',
  loading: 'Looking up the reason…',
  notLoaded: 'We could not load the reason.',
  confirmations: (count) =>
    plural('en', count, {
      one: `${formatNumber('en', count)} resident has confirmed it.`,
      other: `${formatNumber('en', count)} residents have confirmed it.`,
    }),
  tools: 'What you can do',
};
