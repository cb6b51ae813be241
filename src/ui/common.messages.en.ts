import type {CommonMessages} from './common.messages.js';

export const en: CommonMessages = {
  emergencyBefore: 'In an emergency call ',
  emergencyAfter: '.',
  loading: 'Loading…',
  retry: 'Try again',
  failures: {
    BackendUnreachable: 'We could not reach the server. Check your connection and try again.',
    BackendRefused: 'The server cannot answer now. Try again in a few minutes.',
    UnexpectedAnswer:
      'We could not read the server’s answer. Try again; if it does not help, call the police station.',
    NotOffered: 'This site does not offer this service. Call the police station.',
  },
  unknownFailure: 'Something did not work. Reload the page and try again.',
};
