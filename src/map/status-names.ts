import type {ThreatStatus} from '../threats/index.js';

/** What each status is called, beside its mark. */
export const pl: Readonly<Record<ThreatStatus, string>> = {
  new: 'Nowe',
  verification: 'W trakcie weryfikacji',
  confirmed: 'Potwierdzone',
  'confirmed-eliminated': 'Potwierdzone – wyeliminowane',
  'not-confirmed': 'Niepotwierdzone',
  forwarded: 'Przekazane innej służbie',
  'joke-or-mistake': 'Żart lub pomyłka',
};
