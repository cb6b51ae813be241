import type {PrivateDataWords} from './private-data.messages.js';

export const en: PrivateDataWords = {
  kinds: {
    pesel: 'a PESEL number',
    phone: 'a phone number',
    email: 'an e-mail address',
    plate: 'a number plate',
    person: 'a surname',
  },
  found: (what) => `The description seems to contain ${what}.`,
  advice:
    'Only the police read the description, but do not give other people’s data unless it is necessary. You can change it or leave it.',
  pieces: (pieces) => `This is about: ${pieces.map((piece) => `“${piece}”`).join(', ')}.`,
};
