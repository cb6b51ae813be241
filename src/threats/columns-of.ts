import {toPoint, toX, toY, worldSize} from '../geo/index.js';
import type {ThreatColumns} from './columns.js';
import {dayNumber, dayOf} from './day.js';
import {newColumns} from './new-columns.js';
import {sortColumns} from './sort-columns.js';
import {sources, statuses, type Recurrence, type Threat} from './threat.js';

/**
 * The columns of some threats. Reasons and recipients of decisions have no column: they are asked for
 * one threat at a time.
 *
 * @param categories - The catalogue's ids, in its order.
 * @throws {RangeError} A category is not in the catalogue, or a day is not a day.
 */
export function columnsOf(
  threats: readonly Threat[],
  categories: readonly string[],
): ThreatColumns {
  const columns = newColumns(threats.length, categories);
  const numbers = new Map(categories.map((id, number) => [id, number]));
  threats.forEach((threat, row) => {
    const category = numbers.get(threat.category);
    if (category === undefined) {
      throw new RangeError(`Threat ${threat.id}: unknown category "${threat.category}"`);
    }
    columns.id[row] = threat.id;
    columns.x[row] = insideWorld(toX(threat.point.lon));
    columns.y[row] = insideWorld(toY(threat.point.lat));
    columns.category[row] = category;
    columns.status[row] = statuses.indexOf(threat.status);
    columns.source[row] = sources.indexOf(threat.source);
    columns.day[row] = dayNumber(threat.day);
    columns.checked[row] = threat.checked === undefined ? 0 : dayNumber(threat.checked);
    columns.updated[row] = dayNumber(threat.updated);
    if (threat.recurrence) writeRecurrence(columns, row, threat.recurrence);
  });
  return sortColumns(columns);
}

/**
 * The threat of one row, as far as the columns know it.
 *
 * @throws {RangeError} There is no such row.
 */
export function threatAt(columns: ThreatColumns, row: number): Threat {
  if (!Number.isInteger(row) || row < 0 || row >= columns.length) {
    throw new RangeError(`No row ${row} among ${columns.length}`);
  }
  const recurrence = readRecurrence(columns, row);
  const checked = columns.checked[row]!;
  return {
    id: columns.id[row]!,
    category: columns.categories[columns.category[row]!]!,
    status: statuses[columns.status[row]!]!,
    source: sources[columns.source[row]!]!,
    point: toPoint(columns.x[row]!, columns.y[row]!),
    day: dayOf(columns.day[row]!),
    ...(recurrence && {recurrence}),
    ...(checked && {checked: dayOf(checked)}),
    updated: dayOf(columns.updated[row]!),
  };
}

const insideWorld = (coordinate: number) => Math.max(0, Math.min(worldSize - 1, coordinate));

function writeRecurrence(
  columns: ThreatColumns,
  row: number,
  {weekdays, fromHour, toHour}: Recurrence,
) {
  columns.weekdays[row] = weekdays.reduce((bits, weekday) => bits | (1 << (weekday - 1)), 0);
  columns.fromHour[row] = fromHour;
  columns.toHour[row] = toHour;
}

function readRecurrence(columns: ThreatColumns, row: number): Recurrence | undefined {
  const bits = columns.weekdays[row]!;
  if (bits === 0) return undefined;
  return {
    weekdays: [1, 2, 3, 4, 5, 6, 7].filter((weekday) => bits & (1 << (weekday - 1))),
    fromHour: columns.fromHour[row]!,
    toHour: columns.toHour[row]!,
  };
}
