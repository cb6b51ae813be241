import type {ThreatColumns} from '../columns.js';
import {worldRect} from '../world-rect.js';
import {Adler} from './adler.js';
import {ByteWriter} from './byte-writer.js';
import {checkedModulus, magic, sourceShift, version, zigzag} from './layout.js';
import {firstIds} from './ids.js';
import {placesOf} from './places.js';
import {partName, type ThreatsFile} from './threats-file.js';

/**
 * The bytes of a file of threats, as docs/threats-format.md describes them. They are made to be
 * compressed: send them with gzip or Brotli.
 *
 * @throws {RangeError} There are more rows than threats in all, threats without bounds, or a part's
 *   name is not safe in an address.
 */
export function encodeThreats({
  columns,
  total,
  bounds,
  smallestCount,
  parts,
}: ThreatsFile): Uint8Array<ArrayBuffer> {
  if (total < columns.length) throw new RangeError(`${total} threats cannot fill the rows`);
  const unsafe = parts.find((name) => !partName.test(name));
  if (unsafe !== undefined) throw new RangeError(`"${unsafe}" is no name for a part`);
  const writer = new ByteWriter();
  writer.bytes([...magic, version]);
  writer.varint(columns.length);
  writer.varint(total);
  writer.varint(smallestCount);
  if (total > 0) {
    if (!bounds) throw new RangeError('Threats without bounds');
    const {left, top, right, bottom} = worldRect(bounds);
    for (const side of [left, top, right, bottom]) writer.varint(side);
  }
  for (const names of [columns.categories, parts]) {
    writer.varint(names.length);
    for (const name of names) writer.text(name);
  }
  if (columns.length > 0) writeRows(writer, columns);
  const sum = new Adler();
  sum.add(writer.written);
  writer.bytes([24, 16, 8, 0].map((shift) => sum.value >>> shift));
  return writer.written.slice();
}

function writeRows(writer: ByteWriter, columns: ThreatColumns) {
  const {category, status, source, day, checked, updated} = columns;
  writePlaces(writer, columns);
  writer.bytes(category);
  writer.bytes(status.map((value, row) => value | (source[row]! << sourceShift)));
  writer.numbers(
    checked.map((end, row) =>
      end === 0 ? 0 : 1 + ((end - day[row]! + checkedModulus) % checkedModulus),
    ),
  );
  writer.numbers(updated.map((last, row) => last - (checked[row]! || day[row]!)));
  writeRecurrence(writer, columns);
  writeIds(writer, columns);
}

function writePlaces(writer: ByteWriter, columns: ThreatColumns) {
  const {rows, left, top, sideX, sideY, x, y, more} = placesOf(columns);
  const {day} = columns;
  writer.varint(more.length);
  for (const number of [left, top, sideX, sideY]) writer.varint(number);
  writer.numbers(more);
  writer.numbers(x.map((cell, at) => zigzag(cell - (x[at - 1] ?? 0))));
  writer.numbers(y.map((cell, at) => zigzag(cell - (y[at - 1] ?? 0))));
  writer.numbers(Uint16Array.from(rows, (row) => day[row]!));
  const further = new Uint16Array(columns.length - rows.length);
  rows.forEach((row, place) => {
    for (let next = row + 1; next <= row + more[place]!; next++) {
      further[next - place - 1] = zigzag(((day[next]! - day[next - 1]!) << 16) >> 16);
    }
  });
  writer.numbers(further);
}

function writeRecurrence(writer: ByteWriter, {weekdays, fromHour, toHour}: ThreatColumns) {
  const rows = Uint32Array.from(weekdays.keys()).filter((row) => weekdays[row]! > 0);
  writer.varint(rows.length);
  if (rows.length === 0) return;
  writer.numbers(rows.map((row, at) => row - (rows[at - 1] ?? -1) - 1));
  for (const column of [weekdays, fromHour, toHour]) {
    writer.bytes(Uint8Array.from(rows, (row) => column[row]!));
  }
}

function writeIds(writer: ByteWriter, {id, day}: ThreatColumns) {
  const counted = id.every((value, row) => value === row + 1);
  writer.byte(counted ? 0 : 1);
  if (counted) return;
  const {days, first} = firstIds(id, day);
  writer.numbers(days.map((at, index) => zigzag(first[at]! - (first[days[index - 1] ?? -1] ?? 0))));
  writer.numbers(id.map((value, row) => value - first[day[row]!]!));
}
