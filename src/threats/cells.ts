import {worldSize} from '../geo/index.js';
import {eachChosen} from './choose-rows.js';
import type {ThreatColumns} from './columns.js';
import type {FilterTables} from './filter.js';
import {statuses} from './threat.js';

/** Groups of threats; of each group with threats one entry in every array. */
export interface Cells {
  readonly length: number;
  /** Where its threats lie on average, quantised Web Mercator. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many threats. */
  readonly count: Uint32Array;
  /** How many of its threats have each of `statuses`; `length * statuses.length` numbers. */
  readonly statuses: Uint32Array;
  /** The category that all its threats share, as an index; -1 where they differ. */
  readonly category: Int16Array;
  /** The smallest rectangle around its threats. */
  readonly left: Uint32Array;
  readonly top: Uint32Array;
  readonly right: Uint32Array;
  readonly bottom: Uint32Array;
}

/** Groups with nothing counted yet. */
export function newCells(length: number): Cells {
  return {
    length,
    x: new Float64Array(length),
    y: new Float64Array(length),
    count: new Uint32Array(length),
    statuses: new Uint32Array(length * statuses.length),
    category: new Int16Array(length),
    left: new Uint32Array(length),
    top: new Uint32Array(length),
    right: new Uint32Array(length),
    bottom: new Uint32Array(length),
  };
}

/** The first groups of some. */
export function firstCells(cells: Cells, length: number): Cells {
  return {
    length,
    x: cells.x.subarray(0, length),
    y: cells.y.subarray(0, length),
    count: cells.count.subarray(0, length),
    statuses: cells.statuses.subarray(0, length * statuses.length),
    category: cells.category.subarray(0, length),
    left: cells.left.subarray(0, length),
    top: cells.top.subarray(0, length),
    right: cells.right.subarray(0, length),
    bottom: cells.bottom.subarray(0, length),
  };
}

/** While groups are counted, `x` and `y` are sums; this makes them averages. */
export function averagePlaces({length, x, y, count}: Cells) {
  for (let at = 0; at < length; at++) {
    x[at]! /= count[at]!;
    y[at]! /= count[at]!;
  }
}

/** Adds the rows from `start` to before `end` that a filter lets through to a group that is being counted. */
export function addRows(
  cells: Cells,
  at: number,
  threats: ThreatColumns,
  filter: FilterTables,
  start: number,
  end: number,
) {
  eachChosen(threats, filter, start, end, (rows, count) =>
    addChosen(cells, at, threats, rows, count),
  );
}

function addChosen(
  cells: Cells,
  at: number,
  threats: ThreatColumns,
  rows: Uint32Array,
  count: number,
) {
  const {x, y, category, status} = threats;
  const statusCounts = cells.statuses;
  const kinds = at * statuses.length;
  const first = category[rows[0]!]!;
  let different = 0;
  let sumX = 0;
  let sumY = 0;
  let left = worldSize;
  let top = worldSize;
  let right = 0;
  let bottom = 0;
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    const rowX = x[row]!;
    const rowY = y[row]!;
    different |= category[row]! ^ first;
    statusCounts[kinds + status[row]!]!++;
    sumX += rowX;
    sumY += rowY;
    if (rowX < left) left = rowX;
    if (rowX > right) right = rowX;
    if (rowY < top) top = rowY;
    if (rowY > bottom) bottom = rowY;
  }
  const shared = different ? -1 : first;
  addGroup(cells, at, {count, x: sumX, y: sumY, category: shared, left, top, right, bottom});
}

/** Adds a group to a group that is being counted. */
export function addCell(cells: Cells, at: number, other: Cells, from: number) {
  const kinds = statuses.length;
  for (let kind = 0; kind < kinds; kind++) {
    cells.statuses[at * kinds + kind]! += other.statuses[from * kinds + kind]!;
  }
  addGroup(cells, at, {
    count: other.count[from]!,
    x: other.x[from]!,
    y: other.y[from]!,
    category: other.category[from]!,
    left: other.left[from]!,
    top: other.top[from]!,
    right: other.right[from]!,
    bottom: other.bottom[from]!,
  });
}

/** One entry of every array of cells but the statuses. */
type Group = {readonly [Name in Exclude<keyof Cells, 'length' | 'statuses'>]: number};

function addGroup(cells: Cells, at: number, group: Group) {
  const first = cells.count[at] === 0;
  cells.count[at]! += group.count;
  cells.x[at]! += group.x;
  cells.y[at]! += group.y;
  cells.category[at] = first || cells.category[at] === group.category ? group.category : -1;
  cells.left[at] = first ? group.left : Math.min(cells.left[at]!, group.left);
  cells.top[at] = first ? group.top : Math.min(cells.top[at]!, group.top);
  cells.right[at] = Math.max(cells.right[at]!, group.right);
  cells.bottom[at] = Math.max(cells.bottom[at]!, group.bottom);
}
