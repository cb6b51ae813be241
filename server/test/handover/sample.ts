import type {HandedReport} from '../../lib/handover/handed-report.js';

/** A made-up report as a unit gets it. */
export const handed: HandedReport = {
  kind: 'report-received',
  number: 'KL7-4QXW-9D',
  unit: {id: 'kpp', name: 'Komenda Powiatowa Policji w Łąkowie'},
  category: {id: 'parking', name: 'nieprawidłowe parkowanie'},
  place: 'Łąkowo, ul. Lipowa 3',
  point: {lon: 19.5123, lat: 51.7012},
  day: '2026-11-21',
  recurrence: {weekdays: [1, 7], fromHour: 22, toHour: 3},
  description: 'Auto na chodniku.\nCo noc.',
  received: '2026-11-22T12:00:00+01:00',
  readBy: '2026-11-24T12:00:00+01:00',
  verifiedBy: '2026-11-27T12:00:00+01:00',
};
