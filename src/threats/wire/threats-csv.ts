import {threatAt} from '../columns-of.js';
import type {ThreatColumns} from '../columns.js';
import {byteOrderMark, csvRow} from '../csv.js';
import type {Recurrence, ThreatSource, ThreatStatus} from '../threat.js';
import {inChunks} from './chunks.js';
import {decimals} from './geojson.js';

/** What a table calls things, in Polish. */
export interface CsvWords {
  /** Names of categories by id; an id without a name stands for itself. */
  readonly categories: ReadonlyMap<string, string>;
  readonly statuses: Readonly<Record<ThreatStatus, string>>;
  readonly sources: Readonly<Record<ThreatSource, string>>;
}

const header = [
  'numer',
  'kategoria',
  'status',
  'źródło',
  'data zauważenia',
  'data sprawdzenia',
  'data ostatniej zmiany',
  'dni tygodnia',
  'od godziny',
  'do godziny',
  'szerokość geograficzna',
  'długość geograficzna',
];

const weekdays = ['pn', 'wt', 'śr', 'cz', 'pt', 'sb', 'nd'];

/**
 * Threats as a table for Polish spreadsheets, see {@link csvText}: coordinates in degrees (WGS84) with
 * a decimal comma. Comes in pieces, as {@link threatsToGeoJson} does.
 */
export function* threatsToCsv(columns: ThreatColumns, words: CsvWords): Generator<string> {
  yield byteOrderMark + csvRow(header);
  yield* inChunks(columns.length, (row) => {
    const {id, category, status, source, point, day, checked, updated, recurrence} = threatAt(
      columns,
      row,
    );
    return csvRow([
      id,
      words.categories.get(category) ?? category,
      words.statuses[status],
      words.sources[source],
      day,
      checked ?? '',
      updated,
      ...when(recurrence),
      degrees(point.lat),
      degrees(point.lon),
    ]);
  });
}

function when(recurrence: Recurrence | undefined): readonly string[] {
  if (!recurrence) return ['', '', ''];
  const {weekdays: days, fromHour, toHour} = recurrence;
  return [days.map((day) => weekdays[day - 1]).join(', '), `${fromHour}:00`, `${toHour}:00`];
}

const degrees = (value: number) => value.toFixed(decimals).replace('.', ',');
