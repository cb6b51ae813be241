// The reference backend with as many threats, on a PostgreSQL of its own: cells × category for all of
// Poland, beside a roll-up table in the same database.
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {findPostgres, startPostgres} from '../../scripts/postgres.mjs';
import {startSite} from '../../test/pages/site.ts';
import {median} from '../rates.mjs';
import {toColumns} from './columns.mjs';
import {bytesOf, timesOf} from './load.mjs';
import {firstDay, pointsIn} from './points.mjs';

const connections = 32;
/** Around all points: some lie a little outside of Poland's box. */
const area = '13,48,25.5,56';
/** Whole country on a screen of 1000 × 700 pixels. */
const zoom = 6;
/** The squares of the roll-up are those of this zoom: it has to serve closer views, too. */
const rollUpZoom = 11;
const rounds = 7;

/** @param {number} day - Days since 1970-01-01. */
const dayText = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {import('./datasets.mjs').Dataset} dataset
 * @returns {Promise<import('./goals.mjs').Row[]>} Empty where there is no PostgreSQL.
 */
export async function serverFigures({n, buffer, view}) {
  const programs = findPostgres();
  if (!programs) {
    console.log('Skipped: there is no PostgreSQL for the figures of the server.');
    return [];
  }
  const postgres = await startPostgres(programs);
  const site = await startSite({
    DATABASE_URL: postgres.url,
    REJON_REQUESTS_PER_MINUTE: '0',
    REJON_HIDE_AFTER_DAYS: '0',
    REJON_LOG: 'warn',
  });
  /** @type {(sql: string, input?: string) => string} */
  const query = (sql, input = '') =>
    execFileSync(join(programs, 'psql'), [postgres.url, '-qAt', '-c', sql], {
      input,
      encoding: 'utf8',
    }).trim();
  try {
    const categories = query('select id from categories where public order by position').split(
      '\n',
    );
    fill(query, pointsIn(buffer), categories);
    await site.restart();
    return await ask(`${site.origin}/api/v1/threats`, query, n, view);
  } finally {
    await site.stop();
    postgres.stop();
  }
}

/**
 * @param {(sql: string, input?: string) => string} query
 * @param {import('./points.mjs').Points} points
 * @param {readonly string[]} categories
 */
function fill(query, points, categories) {
  const {length, x, y, category, status, source, day, checked, updated} = toColumns(points);
  const rows = Array.from({length}, (_, i) =>
    [
      '1006073',
      x[i],
      y[i],
      categories[(category[i] ?? 0) % categories.length],
      status[i],
      source[i],
      dayText(day[i] ?? 0),
      checked[i] ? dayText(checked[i] ?? 0) : '',
      dayText(updated[i] ?? 0),
      '0,0,0',
    ].join(','),
  );
  query('set client_min_messages = warning; truncate threats cascade');
  query(
    `copy threats (area, x, y, category, status, source, day, checked, updated, weekdays, from_hour, to_hour)
     from stdin (format csv)`,
    rows.join('\n'),
  );
  const side = (/** @type {string} */ column) => `${column} >> ${30 - rollUpZoom - 2}`;
  query(`create table roll_up as
    select ${side('x')} as x, ${side('y')} as y, category, date_trunc('month', day) as month, count(*)::int as n
    from threats group by 1, 2, 3, 4`);
  query('vacuum analyze roll_up');
}

/**
 * @param {string} api
 * @param {(sql: string) => string} query
 * @param {number} n
 * @param {readonly number[]} view
 * @returns {Promise<import('./goals.mjs').Row[]>}
 */
async function ask(api, query, n, view) {
  const cells = `${api}/cells?area=${area}&view=${view.join()}&zoom=${zoom}`;
  const {total} = await (await fetch(`${api}/counts?area=${area}`)).json();
  if (total !== n) throw new Error(`The server knows ${total} of ${n} threats`);
  const first = (await bytesOf(`${api}?area=${area}`)) + (await bytesOf(cells));

  // Every question is another one, so that no answer is there already.
  let day = firstDay;
  const fresh = (/** @type {number} */ count) =>
    Array.from({length: count}, () => `${cells}&by=category&from=${dayText(day++)}`);
  const alone = await timesOf(fresh(60), 1);
  const crowd = await timesOf(fresh(640), connections);
  const same = await timesOf(Array(20_000).fill(`${cells}&by=category`), connections);
  const rollUp = rollUpTime(query);

  const [server, database] = ['rejon', 'roll-up'];
  const figure = (/** @type {string} */ variant, /** @type {string} */ metric, time = 0) => ({
    ...{variant, n, metric, median: time, unit: 'ms'},
  });
  return [
    {
      variant: server,
      n,
      metric: 'bytes before the first picture',
      median: first / 1000,
      unit: 'kB',
    },
    figure(server, 'cells × category', alone.median),
    figure(database, 'cells × category', rollUp),
    figure(server, `same view, ${connections} at once, p99`, same.p99),
    figure(database, `same view, ${connections} at once, p99`, rollUp),
    figure(server, `same view, ${connections} at once`, same.median),
    figure(server, `each another, ${connections} at once`, crowd.median),
    figure(server, `each another, ${connections} at once, p99`, crowd.p99),
  ];
}

/**
 * Milliseconds inside the database, without the way of the answer.
 *
 * @param {(sql: string) => string} query
 */
function rollUpTime(query) {
  const shift = rollUpZoom - zoom;
  const sql = `explain (analyze, timing off, format json)
    select x >> ${shift}, y >> ${shift}, category, sum(n) from roll_up group by 1, 2, 3`;
  return median(
    Array.from({length: rounds}, () => Number(JSON.parse(query(sql))[0]['Execution Time'])),
  );
}
