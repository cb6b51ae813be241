import {toX, toY} from '../../lib/geo/index.js';
import {newColumns, sortColumns} from '../../lib/threats/index.js';
import {categoryIds} from './points.mjs';

/** Statuses up to this one are not checked yet. */
const verification = 1;

/** The police check within so many days. */
const checkingDays = 5;

/**
 * The points as our own input: in the order in which our files bring them.
 *
 * @param {import('./points.mjs').Points} points
 */
export function toColumns(points) {
  const {length, lon, lat, day, category, status, source} = points;
  const columns = newColumns(length, categoryIds);
  columns.id.set(idsByDay(day));
  columns.day.set(day);
  columns.category.set(category);
  columns.status.set(status);
  columns.source.set(source);
  for (let i = 0; i < length; i++) {
    columns.x[i] = toX(lon[i] ?? 0);
    columns.y[i] = toY(lat[i] ?? 0);
    const noticed = day[i] ?? 0;
    const checked = (status[i] ?? 0) > verification;
    columns.checked[i] = checked ? noticed + (i % checkingDays) : 0;
    columns.updated[i] = columns.checked[i] || noticed;
  }
  return sortColumns(columns);
}

/**
 * Numbers that grow with the days, as a database gives them.
 *
 * @param {Uint16Array} day
 */
function idsByDay(day) {
  const rows = Uint32Array.from(day.keys()).sort((a, b) => (day[a] ?? 0) - (day[b] ?? 0));
  const ids = new Uint32Array(day.length);
  rows.forEach((row, i) => (ids[row] = i + 1));
  return ids;
}
