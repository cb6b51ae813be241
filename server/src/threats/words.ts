import type {Category, CsvWords, ThreatSource, ThreatStatus} from 'rejon/threats';

/** What has become of a threat, in Polish. */
export const statusWords: Readonly<Record<ThreatStatus, string>> = {
  new: 'nowe',
  verification: 'w trakcie weryfikacji',
  confirmed: 'potwierdzone',
  'confirmed-eliminated': 'potwierdzone – wyeliminowane',
  'not-confirmed': 'niepotwierdzone',
  forwarded: 'przekazane innej służbie',
  'joke-or-mistake': 'żart lub pomyłka',
};

/** Where the knowledge of a threat comes from, in Polish. */
const sourceWords: Readonly<Record<ThreatSource, string>> = {
  police: 'policja',
  consultation: 'konsultacje społeczne',
  public: 'zgłoszenie mieszkańca',
};

/** The words of a table of threats. */
export const tableWords = (categories: readonly Category[]): CsvWords => ({
  categories: new Map(categories.map(({id, names: {pl}}) => [id, pl])),
  statuses: statusWords,
  sources: sourceWords,
});
