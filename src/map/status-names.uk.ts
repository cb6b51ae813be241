import type {ThreatStatus} from '../threats/index.js';

/** What each status is called, beside its mark. */
export const uk: Readonly<Record<ThreatStatus, string>> = {
  new: 'Нове',
  verification: 'Перевіряється',
  confirmed: 'Підтверджене',
  'confirmed-eliminated': 'Підтверджене – усунене',
  'not-confirmed': 'Непідтверджене',
  forwarded: 'Передане іншій службі',
  'joke-or-mistake': 'Жарт або помилка',
};
