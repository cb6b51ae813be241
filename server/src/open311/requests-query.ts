import Type from 'typebox';
import {addDays, dayOf, inPoland, isDay} from '../calendar/warsaw.js';
import {Problem} from '../plugins/problem.js';

/** The longest span that one answer covers, in days. */
const longestSpan = 90;

const list = (description: string) =>
  Type.Optional(Type.String({maxLength: 10_000, description: `${description}, by commas`}));

const instant = (description: string) =>
  Type.Optional(Type.String({maxLength: 40, description: `${description}, W3C date and time`}));

/** The parameters of a list of requests. */
export const requestsParameters = Type.Object({
  jurisdiction_id: Type.Optional(Type.String({maxLength: 200})),
  service_request_id: list('Only these, whatever else is asked'),
  service_code: list('Only of these services'),
  status: list('Only these: open, closed'),
  start_date: instant('From then on; 90 days before the end when absent or earlier'),
  end_date: instant('Until then; now when absent'),
});

/** The parameters as they arrive. */
export type RequestsParameters = Type.Static<typeof requestsParameters>;

/** Which requests are wanted. */
export interface RequestsQuery {
  readonly ids: ReadonlySet<number> | undefined;
  readonly services: ReadonlySet<string> | undefined;
  readonly statuses: ReadonlySet<string> | undefined;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/**
 * Reads the parameters of a list of requests.
 *
 * @throws {Problem} `bad-request` with a sentence about the first wrong one.
 */
export function readRequestsQuery(query: RequestsParameters, now: Date): RequestsQuery {
  const ids = setOf(query.service_request_id);
  const statuses = setOf(query.status);
  for (const status of statuses ?? []) {
    if (!['open', 'closed'].includes(status)) {
      throw new Problem('bad-request', 'Parametr „status” to open albo closed.');
    }
  }
  const from = query.start_date && readInstant(query.start_date, 'start_date');
  // A start alone asks for the days after it.
  const after = from && new Date(from.getTime() + longestSpan * 24 * 60 * 60 * 1000);
  const end = query.end_date ? readInstant(query.end_date, 'end_date') : after;
  const to = dayOf(end && end < now ? end : now);
  const earliest = addDays(to, -longestSpan);
  const first = from ? firstDayFrom(from) : earliest;
  return {
    ids: ids && new Set([...ids].filter((id) => /^\d{1,9}$/.test(id)).map(Number)),
    services: setOf(query.service_code),
    statuses,
    from: first > earliest ? first : earliest,
    to,
  };
}

/** Requests are dated by the day; the first that begins at an instant or later. */
function firstDayFrom(instant: Date): string {
  const day = dayOf(instant);
  return new Date(inPoland(day, '00:00')) < instant ? addDays(day, 1) : day;
}

function setOf(text: string | undefined): ReadonlySet<string> | undefined {
  return text === undefined ? undefined : new Set(text.split(',').map((entry) => entry.trim()));
}

function readInstant(text: string, name: string): Date {
  // A plus sign that was not encoded arrives as a space.
  const [, day, time = '00:00:00', zone] = w3c.exec(text.trim().replace(' ', '+')) ?? [];
  // Without an offset it is a time in Poland.
  const offset = zone ?? (day !== undefined && isDay(day) ? inPoland(day, '12:00').slice(19) : '');
  const instant = new Date(`${day}T${time}${offset}`);
  if (day === undefined || !isDay(day) || Number.isNaN(instant.getTime()) || outOfReach(instant)) {
    throw new Problem(
      'bad-request',
      `Parametr „${name}” to data i godzina, na przykład 2026-11-22T12:00:00+01:00.`,
    );
  }
  return instant;
}

const w3c = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** Days are counted from 1970 to 2149. */
const outOfReach = (instant: Date) =>
  instant.getUTCFullYear() < 1971 || instant.getUTCFullYear() > 2140;
