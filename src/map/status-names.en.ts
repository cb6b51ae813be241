import type {ThreatStatus} from '../threats/index.js';

/** What each status is called, beside its mark. */
export const en: Readonly<Record<ThreatStatus, string>> = {
  new: 'New',
  verification: 'Being checked',
  confirmed: 'Confirmed',
  'confirmed-eliminated': 'Confirmed – eliminated',
  'not-confirmed': 'Not confirmed',
  forwarded: 'Passed on to another service',
  'joke-or-mistake': 'Joke or mistake',
};
