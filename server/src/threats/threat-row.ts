import {sources, statuses, type Recurrence, type Threat} from 'rejon/threats';
import {toX, toY, type Point} from 'rejon/geo';

/** The columns of a recurrence: weekdays as bits, Monday lowest; 0 when there is none. */
export function recurrenceColumns(recurrence: Recurrence | undefined): {
  weekdays: number;
  from_hour: number;
  to_hour: number;
} {
  return {
    weekdays: recurrence?.weekdays.reduce((bits, day) => bits | (1 << (day - 1)), 0) ?? 0,
    from_hour: recurrence?.fromHour ?? 0,
    to_hour: recurrence?.toHour ?? 0,
  };
}

/** The recurrence of its columns. */
export function recurrenceOf(row: {
  weekdays: number;
  from_hour: number;
  to_hour: number;
}): Recurrence | undefined {
  if (row.weekdays === 0) return undefined;
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) => row.weekdays & (1 << (day - 1)));
  return {weekdays, fromHour: row.from_hour, toHour: row.to_hour};
}

/**
 * A threat as a row of the database.
 *
 * @param area - TERC code of the smallest known area around it.
 */
export function threatRow(threat: Omit<Threat, 'id' | 'point'>, point: Point, area: string) {
  return {
    area,
    x: toX(point.lon),
    y: toY(point.lat),
    category: threat.category,
    status: statuses.indexOf(threat.status),
    source: sources.indexOf(threat.source),
    day: threat.day,
    checked: threat.checked ?? null,
    updated: threat.updated,
    ...recurrenceColumns(threat.recurrence),
    public_reason: threat.publicReason ?? null,
    forwarded_to: threat.forwardedTo ?? null,
  };
}
