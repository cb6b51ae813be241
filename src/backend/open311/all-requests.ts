import {textOf} from './fields.js';
import type {Open311Client} from './open311-client.js';
import type {Row} from './read-answer.js';

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** How far back requests are asked for, in days. */
const reach = 360;

/** GeoReport answers at most so many days at once. */
const windowDays = 90;

/** So often a service is asked for one map, and so many rows are kept, whatever it answers. */
const mostQuestions = 40;
const mostRows = 50_000;

/** A span of time, in milliseconds since 1970. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The requests of about a year, each once. A service answers at most 90 days and 1000 rows, many answer
 * fewer: a span whose answer looks cut off is asked again in halves.
 */
export async function allRequests(
  client: Open311Client,
  now: Date,
  signal: AbortSignal,
): Promise<readonly Row[]> {
  const found = new Map<string, Row>();
  const spans: Span[] = [];
  for (let days = 0; days < reach; days += windowDays) {
    const to = now.getTime() - days * millisecondsOfDay;
    spans.push({from: to - windowDays * millisecondsOfDay, to});
  }
  for (let asked = 0; asked < mostQuestions && found.size < mostRows; asked++) {
    const span = spans.shift();
    if (!span) break;
    const rows = (await client.find(['requests'], datesOf(span), signal)) ?? [];
    const before = found.size;
    for (const row of rows) {
      const id = textOf(row.service_request_id);
      if (id !== undefined) found.set(id, row);
    }
    // A service that answers the same whatever is asked has no more to say.
    if (looksCut(rows) && found.size > before) spans.push(...halves(span));
  }
  return [...found.values()];
}

/** A full page is a round number of rows, and nobody says how many a page has. */
const looksCut = ({length}: readonly Row[]) => length >= 50 && length % 50 === 0;

function halves({from, to}: Span): readonly Span[] {
  const middle = Math.floor((from + to) / 2);
  if (to - from < millisecondsOfDay) return [];
  return [
    {from: middle, to},
    {from, to: middle},
  ];
}

const datesOf = ({from, to}: Span) => ({start_date: w3c(from), end_date: w3c(to)});

/** Whole seconds: some services stumble over fractions. */
const w3c = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
