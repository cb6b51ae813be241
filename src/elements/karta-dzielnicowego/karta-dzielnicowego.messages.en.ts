import {en as officer} from '../../officer/officer.messages.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './karta-dzielnicowego.messages.js';

export const en: Messages = {
  ...common,
  ...officer,
  shown: (name) => `Officer’s card: ${name}.`,
  notFound:
    'We did not find this beat. The beats may have been divided anew. Look for the officer by address, or call the police station.',
  forAddress: (address) => `For the address: ${address}`,
  withoutTalking: 'When you cannot talk',
  writeText: 'Send a text message',
  signLanguage: 'Reach an interpreter of Polish sign language (PJM)',
  plan: 'What the officer works on now',
  pastPlan: 'Plan that has ended',
  progress: (done, all) => `${done} of ${all} ${all === 1 ? 'action' : 'actions'} done`,
  done: 'done',
  notDone: 'not done yet',
  goal: 'Goal',
  actions: 'Actions',
  partners: 'With the help of',
  result: 'Result',
  planTime: (from, to) => `Plan from ${from} to ${to}`,
  meetings: 'Next meetings',
  meetingsFailed: 'We could not load the meetings with residents.',
  until: (time) => `to\u00a0${time}`,
  addToCalendar: 'Add to calendar',
  tools: {
    save: 'Save contact',
    qr: 'QR code',
    share: 'Share',
    copy: 'Copy details',
    copied: 'The contact details are copied.',
    copiedLink: 'The card’s address is copied.',
    copyByHand: 'Select this text and copy it.',
    qrText: 'QR code that opens this card on a phone',
    failed: 'That did not work. Check your connection and try again.',
  },
};
