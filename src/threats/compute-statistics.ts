import {chooseRows} from './choose-rows.js';
import type {ThreatColumns} from './columns.js';
import {dayOf} from './day.js';
import type {FilterTables} from './filter.js';
import {eachHour, hourPair, hourPairs, hoursOfPair} from './recurrence-hours.js';
import type {PublicCount, ThreatStatistics} from './statistics.js';
import {suppress} from './suppress.js';
import {statuses, type ThreatStatus} from './threat.js';

const kinds = statuses.length;
const dayNumbers = 2 ** 16;
const weekdaySets = 2 ** 7;

/**
 * What the threats that a filter lets through have in common, in one pass. Small counts are left out
 * as {@link suppress} says; how many were confirmed is left out also where few were not.
 *
 * @param smallestCount - Counts above zero and below this are left out.
 */
export function computeStatistics(
  threats: ThreatColumns,
  filter: FilterTables,
  smallestCount: number,
): ThreatStatistics {
  const {category, status, day, checked, weekdays, fromHour, toHour} = threats;
  const byCategory = new Uint32Array(threats.categories.length * kinds);
  const byDay = new Uint32Array(dayNumbers * kinds);
  const byHours = new Uint32Array(weekdaySets * hourPairs);
  const byDuration = new Uint32Array(dayNumbers);
  const rows = new Uint32Array(threats.length);
  const total = chooseRows(threats, filter, 0, threats.length, rows);
  let recurring = 0;
  let finished = 0;
  for (let at = 0; at < total; at++) {
    const row = rows[at]!;
    byCategory[category[row]! * kinds + status[row]!]!++;
    byDay[day[row]! * kinds + status[row]!]!++;
    if (weekdays[row]) {
      recurring++;
      byHours[weekdays[row] * hourPairs + hourPair(fromHour[row]!, toHour[row]!)]!++;
    }
    if (checked[row]) {
      finished++;
      byDuration[Math.max(0, checked[row] - day[row]!)]!++;
    }
  }
  const isSmall = (count: number) => count > 0 && count < smallestCount;
  const ofStatus = (name: ThreatStatus) => sumOf(byCategory, statuses.indexOf(name));
  const confirmed = ofStatus('confirmed') + ofStatus('confirmed-eliminated');
  const refuted = ofStatus('not-confirmed');
  const categories = publish(byCategory, smallestCount);
  return {
    total,
    smallestCount,
    categories: threats.categories.map((id, at) => ({id, ...categories[at]!})),
    months: monthsOf(byDay, smallestCount),
    recurring,
    week: weekOf(byHours).map((hours) =>
      Array.from(hours, (count): PublicCount => (isSmall(count) ? null : count)),
    ),
    decided: confirmed + refuted,
    confirmed: isSmall(confirmed) || isSmall(refuted) ? null : confirmed,
    ...(finished > 0 && finished >= smallestCount && {medianDays: median(byDuration, finished)}),
  };
}

/** The rows of a table of statuses with their totals, without what may not be published. */
function publish(table: Uint32Array, smallestCount: number) {
  const totals = Uint32Array.from({length: table.length / kinds}, (_, row) =>
    table.subarray(row * kinds, (row + 1) * kinds).reduce((sum, count) => sum + count, 0),
  );
  const published = suppress(totals, 1, smallestCount).flat();
  return suppress(table, kinds, smallestCount).map((counts, row) => ({
    total: published[row] ?? null,
    statuses: counts,
  }));
}

/** The sum of one status over all rows of a table. */
function sumOf(table: Uint32Array, status: number): number {
  let sum = 0;
  for (let at = status; at < table.length; at += kinds) sum += table[at]!;
  return sum;
}

function monthsOf(byDay: Uint32Array, smallestCount: number): ThreatStatistics['months'] {
  const used = (count: number) => count > 0;
  const first = Math.floor(byDay.findIndex(used) / kinds);
  if (first < 0) return [];
  const last = Math.floor(byDay.findLastIndex(used) / kinds);
  const names: string[] = [];
  const counts: number[] = [];
  for (let day = first; day <= last; day++) {
    const month = dayOf(day).slice(0, 7);
    if (month !== names.at(-1)) {
      names.push(month);
      counts.push(...new Uint8Array(kinds));
    }
    const start = counts.length - kinds;
    for (let kind = 0; kind < kinds; kind++) counts[start + kind]! += byDay[day * kinds + kind]!;
  }
  const rows = publish(Uint32Array.from(counts), smallestCount);
  return names.map((month, at) => ({month, ...rows[at]!}));
}

/** For each weekday, for each hour, how many recurring threats happen then. */
function weekOf(byHours: Uint32Array): Uint32Array[] {
  const begins = Array.from({length: 7}, () => new Uint32Array(hourPairs));
  for (let at = 0; at < byHours.length; at++) {
    const weekdays = Math.floor(at / hourPairs);
    for (let weekday = 0; byHours[at]! > 0 && weekday < 7; weekday++) {
      if (weekdays & (1 << weekday)) begins[weekday]![at % hourPairs]! += byHours[at]!;
    }
  }
  const week = Array.from({length: 7}, () => new Uint32Array(24));
  begins.forEach((pairs, weekday) => {
    pairs.forEach((count, pair) => {
      if (count === 0) return;
      const {fromHour, toHour} = hoursOfPair(pair);
      eachHour(fromHour, toHour, (midnights, hour) => {
        week[(weekday + midnights) % 7]![hour]! += count;
      });
    });
  });
  return week;
}

/** The median of some numbers of days, given how often each occurs and how many there are. */
function median(counts: Uint32Array, total: number): number {
  const at = (rank: number) => {
    let before = 0;
    return counts.findIndex((count) => (before += count) > rank);
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
