import {worldSize} from '../../geo/index.js';
import type {ThreatColumns} from '../columns.js';
import {hilbertKey} from '../hilbert.js';
import {slices, type ByteReader} from './byte-reader.js';
import {unzigzag} from './layout.js';

/** In so many places the order is looked at: a writer that does not sort cannot hide from that. */
const orderSamples = 4096;

/** Where and on which day each row is: what neighbouring rows of one place share is there once. */
export function* readPlaces(reader: ByteReader, columns: ThreatColumns): Generator<number, void> {
  const from = reader.at;
  const count = reader.varint('places', columns.length);
  if (count === 0) reader.fail('rows without places', from);
  const [left, top, sideX, sideY] = ['left', 'top', 'width', 'height'].map((what) =>
    reader.varint(`the grid's ${what}`, worldSize),
  ) as [number, number, number, number];

  const more = yield* reader.numbers(new Uint32Array(count), 'rows of places');
  let length = count;
  for (const rows of more) length += rows;
  yield count;
  if (length !== columns.length) {
    reader.fail(`the places have ${length} rows, not ${columns.length}`, from);
  }
  const x = yield* readCoordinates(reader, count, left, sideX, 'steps to the east');
  const y = yield* readCoordinates(reader, count, top, sideY, 'steps to the south');
  checkOrder(reader, from, x, y);
  yield orderSamples;
  const firstDay = yield* reader.numbers(new Uint16Array(count), 'first days of places');
  const steps = yield* reader.numbers(new Uint16Array(length - count), 'further days of places');
  let row = 0;
  for (const [start, end] of slices(count)) {
    row = spread({more, x, y, firstDay, steps}, start, end, columns, row);
    yield end - start;
  }
}

function* readCoordinates(
  reader: ByteReader,
  count: number,
  origin: number,
  side: number,
  what: string,
): Generator<number, Uint32Array> {
  const from = reader.at;
  const numbers = yield* reader.numbers(new Uint32Array(count), what);
  let cell = 0;
  for (const [start, end] of slices(count)) {
    cell = toCoordinates(numbers, start, end, cell, origin, side);
    if (Number.isNaN(cell)) reader.fail(`${what}: they lead out of the world`, from);
    yield end - start;
  }
  return numbers;
}

/** Turns steps on the grid into coordinates; returns the last cell, NaN where one is outside the world. */
function toCoordinates(
  numbers: Uint32Array,
  start: number,
  end: number,
  before: number,
  origin: number,
  side: number,
): number {
  let cell = before;
  for (let at = start; at < end; at++) {
    cell += unzigzag(numbers[at]!);
    const coordinate = origin + cell * side;
    if (cell < 0 || coordinate >= worldSize) return NaN;
    numbers[at] = coordinate;
  }
  return cell;
}

/** To look at all of a million places would take longer than everything else. */
function checkOrder(reader: ByteReader, from: number, x: Uint32Array, y: Uint32Array) {
  const step = Math.ceil(x.length / orderSamples);
  for (let place = 1; place < x.length; place += step) {
    if (hilbertKey(x[place]!, y[place]!) < hilbertKey(x[place - 1]!, y[place - 1]!)) {
      reader.fail(`place ${place} comes too late: the order is not that of the curve`, from);
    }
  }
}

interface PlacesRead {
  readonly more: Uint32Array;
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  readonly firstDay: Uint16Array;
  /** From each further row's day to the one before. */
  readonly steps: Uint16Array;
}

/** Gives the rows of some places what they share; returns the row after the last. */
function spread(
  places: PlacesRead,
  start: number,
  end: number,
  {x, y, day}: ThreatColumns,
  firstRow: number,
): number {
  let row = firstRow;
  for (let place = start; place < end; place++) {
    const last = row + places.more[place]!;
    let today = places.firstDay[place]!;
    for (;;) {
      x[row] = places.x[place]!;
      y[row] = places.y[place]!;
      day[row] = today;
      if (row === last) break;
      // So many further rows came before as rows less places.
      today += unzigzag(places.steps[row - place]!);
      row++;
    }
    row++;
  }
  return row;
}
