import {worldSize} from '../../geo/index.js';
import type {ThreatColumns} from '../columns.js';
import type {ByteReader} from './byte-reader.js';
import {unzigzag} from './layout.js';

/** Reads where the rows lie. Gives way after some thousand numbers. */
export function* readPlaces(reader: ByteReader, columns: ThreatColumns): Generator<number, void> {
  const from = reader.at;
  const count = reader.varint('places', columns.length);
  if (count === 0) reader.fail('rows without places', from);
  const left = reader.varint('left', worldSize);
  const top = reader.varint('top', worldSize);
  const stepX = reader.varint('step', worldSize);
  const stepY = reader.varint('step', worldSize);
  const more = yield* reader.numbers(new Uint32Array(count), 'rows of each place');
  const stepsX = yield* reader.numbers(new Uint32Array(count), 'steps to the east');
  const stepsY = yield* reader.numbers(new Uint32Array(count), 'steps to the south');
  let [row, gridX, gridY] = [0, 0, 0];
  let since = 0;
  for (let place = 0; place < count; place++) {
    gridX += unzigzag(stepsX[place]!);
    gridY += unzigzag(stepsY[place]!);
    const x = left + gridX * stepX;
    const y = top + gridY * stepY;
    if (!(x >= left && x <= worldSize && y >= top && y <= worldSize)) {
      reader.fail(`place ${place} lies outside the world`, from);
    }
    const end = row + more[place]! + 1;
    if (end > columns.length) reader.fail('the places have more rows than there are', from);
    columns.x.fill(x, row, end);
    columns.y.fill(y, row, end);
    since += end - row;
    row = end;
    if (since < 2 ** 16) continue;
    yield since;
    since = 0;
  }
  if (row < columns.length) reader.fail('the places have fewer rows than there are', from);
}
