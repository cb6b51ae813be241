import {
  dayNumber,
  rowsWithIds,
  threatAt,
  type Category,
  type Threat,
  type ThreatColumns,
  type ThreatStatus,
} from 'rejon/threats';
import {inPoland} from '../calendar/warsaw.js';
import {statusWords} from '../threats/words.js';
import type {RequestsQuery} from './requests-query.js';

/** The most rows of an answer. */
const most = 1000;

/** Statuses with which the police still have something to do. */
const openStatuses: ReadonlySet<ThreatStatus> = new Set(['new', 'verification', 'confirmed']);

/** Public threats that are asked for, the newest first. */
export function findRequests(columns: ThreatColumns, query: RequestsQuery): readonly Threat[] {
  const rows = query.ids ? rowsWithIds(columns, query.ids) : rowsBetween(columns, query);
  const asked = Array.from(rows, (row) => threatAt(columns, row)).filter(
    ({category, status}) =>
      query.ids !== undefined ||
      ((query.services?.has(category) ?? true) && (query.statuses?.has(openOr(status)) ?? true)),
  );
  return asked.sort((a, b) => b.day.localeCompare(a.day) || b.id - a.id).slice(0, most);
}

function rowsBetween({day, length}: ThreatColumns, {from, to}: RequestsQuery): readonly number[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const rows: number[] = [];
  for (let row = 0; row < length; row++)
    if (day[row]! >= first && day[row]! <= last) rows.push(row);
  return rows;
}

const openOr = (status: ThreatStatus) => (openStatuses.has(status) ? 'open' : 'closed');

/**
 * A threat as a request: never a description, a photo or an address. Only the days are known, so the
 * times are midnights in Poland. What GeoReport cannot say stands in `extended_attributes`.
 */
export function requestOf(threat: Threat, categories: readonly Category[]) {
  const {id, category, status, source, day, updated, point, publicReason, forwardedTo} = threat;
  const reason = publicReason === undefined ? '' : `: ${publicReason}`;
  return {
    service_request_id: String(id),
    status: openOr(status),
    status_notes: `${statusWords[status]}${reason}`,
    service_name: categories.find((each) => each.id === category)?.names.pl ?? null,
    service_code: category,
    description: null,
    agency_responsible: forwardedTo ?? null,
    service_notice: null,
    requested_datetime: inPoland(day, '00:00'),
    updated_datetime: inPoland(updated, '00:00'),
    expected_datetime: null,
    address: null,
    address_id: null,
    zipcode: null,
    lat: roundDegrees(point.lat),
    long: roundDegrees(point.lon),
    media_url: null,
    extended_attributes: {
      status,
      source,
      ...(publicReason !== undefined && {reason: publicReason}),
    },
  };
}

const roundDegrees = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
