import type {ThreatColumns} from '../columns.js';
import {sources, statuses} from '../threat.js';
import {slices, type ByteReader} from './byte-reader.js';
import {checkedModulus, sourceShift} from './layout.js';
import {readIds} from './read-ids.js';
import {readPlaces} from './read-places.js';
import {readRecurrence} from './read-recurrence.js';

/** Fills columns of zeros, at least one row. Gives way after some thousand numbers. */
export function* readRows(reader: ByteReader, columns: ThreatColumns): Generator<number, void> {
  const {length, category, status, source, checked, updated, categories} = columns;
  yield* readPlaces(reader, columns);

  const ofCategories = reader.at;
  category.set(reader.take(length, 'categories of rows'));
  yield* checkBelow(categories.length, category, 'category', reader, ofCategories);

  const ofStates = reader.at;
  const states = reader.take(length, 'statuses and sources');
  for (const [start, end] of slices(length)) {
    splitStates(states, start, end, columns);
    yield end - start;
  }
  yield* checkBelow(statuses.length, status, 'status', reader, ofStates);
  yield* checkBelow(sources.length, source, 'source', reader, ofStates);

  yield* reader.numbers(checked, 'days of checking');
  yield* reader.numbers(updated, 'days of change');
  for (const [start, end] of slices(length)) {
    countFromDays(columns, start, end);
    yield end - start;
  }
  yield* readRecurrence(reader, columns);
  yield* readIds(reader, columns);
}

function splitStates(
  states: Uint8Array,
  start: number,
  end: number,
  {status, source}: ThreatColumns,
) {
  for (let row = start; row < end; row++) {
    status[row] = states[row]! & ((1 << sourceShift) - 1);
    source[row] = states[row]! >> sourceShift;
  }
}

/** Days of checking and of change are written as days that passed. */
function countFromDays({day, checked, updated}: ThreatColumns, start: number, end: number) {
  for (let row = start; row < end; row++) {
    const passed = checked[row]!;
    if (passed > 0) checked[row] = (day[row]! + passed - 1) % checkedModulus || checkedModulus;
    updated[row]! += checked[row]! || day[row]!;
  }
}

/** @throws {ThreatsFormatError} A row of one byte names what there is not. */
function* checkBelow(
  limit: number,
  column: Uint8Array,
  what: string,
  reader: ByteReader,
  from: number,
): Generator<number, void> {
  for (const [start, end] of slices(column.length)) {
    const row = firstFrom(limit, column, start, end);
    if (row < end) reader.fail(`row ${row}: there is no ${what} ${column[row]}`, from + row);
    yield end - start;
  }
}

/** The first row whose number reaches a limit; `end` where none does. */
function firstFrom(limit: number, column: Uint8Array, start: number, end: number): number {
  let row = start;
  while (row < end && column[row]! < limit) row++;
  return row;
}
