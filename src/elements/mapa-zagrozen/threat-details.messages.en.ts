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
  changed: 'Status last changed',
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
  confirm: {
    button: 'I confirm, I see the same',
    hint: 'We do not store who you are. This does not call the police: in an emergency call 112.',
    sending: 'Sending the confirmation…',
    thanks: 'Thank you. The police will see that you see the same.',
    repeated: 'This threat has already been confirmed from this computer. We count it only once.',
    notOffered: 'This site takes no confirmations. You can call the community officer.',
  },
  officer: {
    ask: 'Who is the community officer here?',
    asking: 'Looking for the officer…',
    several: 'The descriptions of beats name more than one officer here. Call one of them.',
    none: 'None of the described beats covers this place. Ask the duty desk.',
    outside: 'This place is outside the area of this unit. Ask the police that work there.',
    card: 'See the officer’s whole card',
  },
  similar: 'Report something similar',
  share: 'Share',
  copied: 'The link to this threat is on the clipboard. You can paste it now.',
  copyByHand: 'Copy this link',
};
