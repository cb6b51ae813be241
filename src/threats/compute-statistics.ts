import type {ThreatColumns} from './columns.js';
import {dayOf} from './day.js';
import {accepts, type FilterTables} from './filter.js';
import type {PublicCount, ThreatStatistics} from './statistics.js';
import {statuses} from './threat.js';

const kinds = statuses.length;
const confirmed = new Set([
  statuses.indexOf('confirmed'),
  statuses.indexOf('confirmed-eliminated'),
]);
const refuted = statuses.indexOf('not-confirmed');

/**
 * What the threats that a filter lets through have in common, in one pass.
 *
 * @param smallestCount - Counts above zero and below this are left out.
 */
export function computeStatistics(
  threats: ThreatColumns,
  filter: FilterTables,
  smallestCount: number,
): ThreatStatistics {
  const categories = threats.categories.map(() => new Uint32Array(kinds));
  const months = new Map<string, Uint32Array>();
  const week = Array.from({length: 7}, () => new Uint32Array(24));
  const days: number[] = [];
  let [total, recurring, decided, found] = [0, 0, 0, 0];
  for (let row = 0; row < threats.length; row++) {
    if (!accepts(filter, threats, row)) continue;
    const status = threats.status[row]!;
    total++;
    categories[threats.category[row]!]![status]!++;
    const month = dayOf(threats.day[row]!).slice(0, 7);
    if (!months.has(month)) months.set(month, new Uint32Array(kinds));
    months.get(month)![status]!++;
    if (threats.weekdays[row]) {
      recurring++;
      addToWeek(week, threats, row);
    }
    if (confirmed.has(status)) found++;
    if (confirmed.has(status) || status === refuted) decided++;
    if (threats.checked[row]) days.push(threats.checked[row]! - threats.day[row]!);
  }
  const publish = (counts: Uint32Array): PublicCount[] =>
    Array.from(counts, (count) => (count > 0 && count < smallestCount ? null : count));
  return {
    total,
    smallestCount,
    categories: threats.categories.map((id, at) => ({id, statuses: publish(categories[at]!)})),
    months: monthsBetween([...months.keys()].sort()).map((month) => ({
      month,
      statuses: publish(months.get(month) ?? new Uint32Array(kinds)),
    })),
    recurring,
    week: week.map(publish),
    decided,
    confirmed: found > 0 && found < smallestCount ? null : found,
    ...(days.length >= smallestCount && days.length > 0 && {medianDays: median(days)}),
  };
}

function addToWeek(week: readonly Uint32Array[], threats: ThreatColumns, row: number) {
  const from = threats.fromHour[row]!;
  const to = threats.toHour[row]!;
  for (let day = 0; day < 7; day++) {
    if (!(threats.weekdays[row]! & (1 << day))) continue;
    for (let hour = from; hour < (to > from ? to : to + 24); hour++) {
      week[(day + Math.floor(hour / 24)) % 7]![hour % 24]!++;
    }
  }
}

function monthsBetween(known: readonly string[]): string[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = [first];
  for (let date = new Date(`${first}-01T00:00:00Z`); months.at(-1)! < last;) {
    date = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
    months.push(date.toISOString().slice(0, 7));
  }
  return months;
}

function median(numbers: number[]): number {
  numbers.sort((a, b) => a - b);
  const middle = numbers.length >> 1;
  return numbers.length % 2 ? numbers[middle]! : (numbers[middle - 1]! + numbers[middle]!) / 2;
}
