import type {ThreatColumns} from '../columns.js';
import type {ByteReader} from './byte-reader.js';

/** Columns of one byte a recurring row: its weekdays and hours. */
const recurrenceBytes = 3;

/** When the few rows recur that do. */
export function* readRecurrence(
  reader: ByteReader,
  columns: ThreatColumns,
): Generator<number, void> {
  const from = reader.at;
  const count = reader.varint('recurring rows', columns.length);
  if (count * recurrenceBytes > reader.left) {
    reader.fail(`${count} recurring rows do not fit what follows`, from);
  }
  if (count === 0) return;
  const steps = yield* reader.numbers(new Uint32Array(count), 'steps between recurring rows');
  const at = reader.at;
  const weekdays = reader.take(count, 'weekdays');
  const fromHour = reader.take(count, 'first hours');
  const toHour = reader.take(count, 'last hours');
  let row = -1;
  for (let index = 0; index < count; index++) {
    row += steps[index]! + 1;
    if (row >= columns.length) reader.fail(`there is no row ${row} that could recur`, from);
    const [days, first, last] = [weekdays[index]!, fromHour[index]!, toHour[index]!];
    if (days === 0 || days > 127 || first > 23 || last === 0 || last > 24) {
      reader.fail(`row ${row} recurs at impossible times`, at + index);
    }
    columns.weekdays[row] = days;
    columns.fromHour[row] = first;
    columns.toHour[row] = last;
  }
  yield count;
}
