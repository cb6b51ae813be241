// What is drawn: invented points scattered over Poland and its towns, and real incidents, of which
// many share a place.
import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {dayNumber} from '../../lib/threats/day.js';
import {Random} from '../../server/lib/land/random.js';
import {snap} from '../../server/lib/reports/snap.js';
import {places} from '../jagged-cells.mjs';
import {categoryCount, dayCount, firstDay, newPointBuffer, pointsIn} from './points.mjs';

const register = new URL(
  '../../../shared/data/punkty/uk-avon-somerset-2018-2021.csv.gz',
  import.meta.url,
);

/** Whether the real incidents are on this machine. */
export const hasReal = existsSync(register);

/** What the server does unless it is told otherwise. */
const snapMetres = 50;

const statusCount = 7;
const sourceCount = 3;

/**
 * @typedef {object} Dataset
 * @property {string} name - Where the goals find it: `scattered` or `real`.
 * @property {number} n
 * @property {ArrayBuffer} buffer - As `pointsIn` reads it.
 * @property {[west: number, south: number, east: number, north: number]} view - In degrees.
 */

/**
 * @param {number} n
 * @returns {Dataset}
 */
export function scattered(n) {
  const random = new Random(n);
  const place = places(() => random.next());
  const buffer = newPointBuffer(n);
  const points = pointsIn(buffer);
  for (let i = 0; i < n; i++) {
    const [lon, lat] = place();
    // As everything public is: no threat stands at a house.
    const {lon: publicLon, lat: publicLat} = snap({lon, lat}, snapMetres);
    points.lon[i] = publicLon;
    points.lat[i] = publicLat;
    points.day[i] = firstDay + Math.floor(random.next() * dayCount);
    points.category[i] = Math.floor(random.next() * categoryCount);
    points.status[i] = Math.floor(random.next() * statusCount);
    points.source[i] = Math.floor(random.next() * sourceCount);
  }
  return {name: 'scattered', n, buffer, view: [14, 49, 24.2, 54.9]};
}

/**
 * Months of the register become first days of months, five years later.
 *
 * @returns {Dataset}
 */
export function real() {
  const [, ...rows] = gunzipSync(readFileSync(register)).toString().trim().split('\n');
  const random = new Random(rows.length);
  const buffer = newPointBuffer(rows.length);
  const points = pointsIn(buffer);
  rows.forEach((row, i) => {
    const [month = '', lon, lat, category] = row.split(',');
    points.lon[i] = Number(lon);
    points.lat[i] = Number(lat);
    points.day[i] = dayNumber(`${Number(month.slice(0, 4)) + 5}${month.slice(4)}-01`);
    points.category[i] = Number(category);
    points.status[i] = Math.floor(random.next() * statusCount);
    points.source[i] = Math.floor(random.next() * sourceCount);
  });
  return {name: 'real', n: rows.length, buffer, view: [-3.9, 50.8, -2.2, 51.75]};
}
