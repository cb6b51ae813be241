import {worldSize} from '../geo/index.js';
import {cellAt, countCells, type Cells} from './cells.js';
import type {ThreatColumns} from './columns.js';
import {mergeDiscs} from './discs.js';
import {accepts, type FilterTables} from './filter.js';
import {statuses} from './threat.js';
import type {WorldRect} from './world-rect.js';

/** What a map draws: every threat of the view's cells is in exactly one cluster. */
export interface Clusters {
  readonly length: number;
  /** Where the threats lie on average, quantised Web Mercator. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many threats; 1 for a threat that stands alone. */
  readonly count: Uint32Array;
  /** Of each cluster: how many of its threats have each of `statuses`. */
  readonly statuses: Uint32Array;
  readonly cells: Cells;
  /** For each cell its cluster, -1 when it is empty. */
  readonly ofCell: Int32Array;
}

/**
 * Threats as clusters for a view: cells of 64 pixels, merged where their discs would overlap.
 *
 * @param zoom - As of web maps: the world is `256 * 2 ** zoom` CSS pixels wide.
 * @throws {RangeError} The view has over a million cells at this zoom.
 */
export function aggregate(
  threats: ThreatColumns,
  filter: FilterTables,
  view: WorldRect,
  zoom: number,
): Clusters {
  const cells = countCells(threats, filter, view, zoom);
  const full = filledCells(cells);
  const kinds = statuses.length;
  const discs = {
    x: new Float64Array(full.length),
    y: new Float64Array(full.length),
    count: new Uint32Array(full.length),
    statuses: new Uint32Array(full.length * kinds),
  };
  full.forEach((cell, disc) => {
    const count = countOfCell(cells, cell);
    discs.statuses.set(cells.counts.subarray(cell * kinds, (cell + 1) * kinds), disc * kinds);
    discs.count[disc] = count;
    discs.x[disc] = cells.sumX[cell]! / count;
    discs.y[disc] = cells.sumY[cell]! / count;
  });

  const into = mergeDiscs(discs, worldSize / (256 * 2 ** cells.zoom));
  const kept = into.filter((disc, index) => disc === index);
  const clusterOfDisc = new Map(Array.from(kept, (disc, cluster) => [disc, cluster]));
  const ofCell = new Int32Array(cells.sumX.length).fill(-1);
  full.forEach((cell, disc) => (ofCell[cell] = clusterOfDisc.get(into[disc]!)!));
  return {
    length: kept.length,
    x: Float64Array.from(kept, (disc) => discs.x[disc]!),
    y: Float64Array.from(kept, (disc) => discs.y[disc]!),
    count: Uint32Array.from(kept, (disc) => discs.count[disc]!),
    statuses: Uint32Array.from(
      {length: kept.length * kinds},
      (_, at) => discs.statuses[kept[Math.floor(at / kinds)]! * kinds + (at % kinds)]!,
    ),
    cells,
    ofCell,
  };
}

/** The rows of a cluster's threats; the filter is the one it was made with. */
export function rowsOfCluster(
  threats: ThreatColumns,
  filter: FilterTables,
  {cells, ofCell}: Clusters,
  cluster: number,
): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < threats.length; row++) {
    const cell = cellAt(cells, threats.x[row]!, threats.y[row]!);
    if (cell >= 0 && ofCell[cell] === cluster && accepts(filter, threats, row)) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** The smallest rectangle around some rows; at least one. */
export function rectOfRows(threats: ThreatColumns, rows: Uint32Array): WorldRect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const row of rows) {
    left = Math.min(left, threats.x[row]!);
    top = Math.min(top, threats.y[row]!);
    right = Math.max(right, threats.x[row]!);
    bottom = Math.max(bottom, threats.y[row]!);
  }
  return {left, top, right, bottom};
}

function filledCells(cells: Cells): Int32Array {
  return Int32Array.from(cells.sumX.keys()).filter((cell) => countOfCell(cells, cell) > 0);
}

function countOfCell({counts}: Cells, cell: number): number {
  let count = 0;
  for (let kind = 0; kind < statuses.length; kind++)
    count += counts[cell * statuses.length + kind]!;
  return count;
}
