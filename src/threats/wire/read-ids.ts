import type {ThreatColumns} from '../columns.js';
import {slices, type ByteReader} from './byte-reader.js';
import {daysIn} from './ids.js';
import {unzigzag} from './layout.js';

/** The ids: they count the rows from 1, or are written as distances from the first one of each day. */
export function* readIds(reader: ByteReader, columns: ThreatColumns): Generator<number, void> {
  const {id, day, length} = columns;
  const written = reader.byte('ids');
  if (written > 1) reader.fail(`ids: ${written} is neither 0 nor 1`, reader.at - 1);
  const first = new Uint32Array(2 ** 16);
  if (written) {
    const days = daysIn(day);
    yield length;
    const steps = yield* reader.numbers(new Uint32Array(days.length), 'first ids of days');
    let before = 0;
    days.forEach((number, index) => (first[number] = before += unzigzag(steps[index]!)));
    yield* reader.numbers(id, 'ids');
  }
  for (const [start, end] of slices(length)) {
    if (written) addFirst(columns, first, start, end);
    else for (let row = start; row < end; row++) id[row] = row + 1;
    yield end - start;
  }
}

function addFirst({id, day}: ThreatColumns, first: Uint32Array, start: number, end: number) {
  for (let row = start; row < end; row++) id[row]! += first[day[row]!]!;
}
