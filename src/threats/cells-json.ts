import {worldSize} from '../geo/index.js';
import {newCells, type Cells} from './cells.js';
import {maxCategories} from './new-columns.js';
import {statuses} from './threat.js';

const kinds = statuses.length;

/**
 * Groups of threats as they travel in JSON, one array of whole numbers for each property. Numbers are
 * short: sides and averages are counted from the left and upper side.
 */
export interface CellsJson {
  readonly left: readonly number[];
  readonly top: readonly number[];
  readonly width: readonly number[];
  readonly height: readonly number[];
  /** Where the threats lie on average, from the left and from the upper side. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** How many threats have each status, group by group. */
  readonly statuses: readonly number[];
  /** The category that all threats of a group share; -1 where they differ. */
  readonly category: readonly number[];
}

/** Groups in a form for `JSON.stringify`. */
export function cellsToJson(cells: Cells): CellsJson {
  const {left, top, right, bottom} = cells;
  return {
    left: Array.from(left),
    top: Array.from(top),
    width: Array.from(right, (side, at) => side - left[at]!),
    height: Array.from(bottom, (side, at) => side - top[at]!),
    x: Array.from(cells.x, (x, at) => Math.round(x) - left[at]!),
    y: Array.from(cells.y, (y, at) => Math.round(y) - top[at]!),
    statuses: Array.from(cells.statuses),
    category: Array.from(cells.category),
  };
}

/**
 * Groups out of parsed JSON, every number checked.
 *
 * @throws {TypeError} Something is missing, of another type, or out of its range.
 */
export function cellsFromJson(value: unknown): Cells {
  const json = (value ?? {}) as Partial<Record<keyof CellsJson, unknown>>;
  const length = Array.isArray(json.left) ? json.left.length : 0;
  const read = (name: keyof CellsJson, limit = worldSize, least = 0, each = 1) => {
    const list = json[name];
    const whole = (number: unknown) =>
      Number.isInteger(number) && (number as number) >= least && (number as number) <= limit;
    if (!Array.isArray(list) || list.length !== length * each || !list.every(whole)) {
      throw new TypeError(`${name} is not a list of ${length * each} numbers up to ${limit}`);
    }
    return list as number[];
  };
  const cells = newCells(length);
  cells.left.set(read('left'));
  cells.top.set(read('top'));
  cells.statuses.set(read('statuses', 2 ** 32 - 1, 0, kinds));
  cells.category.set(read('category', maxCategories - 1, -1));
  const [width, height, x, y] = [read('width'), read('height'), read('x'), read('y')];
  for (let at = 0; at < length; at++) {
    cells.right[at] = cells.left[at]! + width[at]!;
    cells.bottom[at] = cells.top[at]! + height[at]!;
    cells.x[at] = cells.left[at]! + x[at]!;
    cells.y[at] = cells.top[at]! + y[at]!;
    for (let kind = 0; kind < kinds; kind++) {
      cells.count[at]! += cells.statuses[at * kinds + kind]!;
    }
  }
  return cells;
}
