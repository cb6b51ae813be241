import {worldSize} from '../geo/index.js';
import {newCells, type Cells} from './cells.js';
import {mergeDiscs} from './discs.js';
import {statuses} from './threat.js';

/**
 * Squares as a map draws them: those whose discs would overlap become one.
 *
 * @param zoom - Of the map: the world is `256 * 2 ** zoom` CSS pixels wide.
 */
export function mergeCells(cells: Cells, zoom: number): Cells {
  const discs = {x: cells.x.slice(), y: cells.y.slice(), count: cells.count.slice()};
  const into = mergeDiscs(discs, worldSize / (256 * 2 ** zoom));
  const kept = [...into.keys()].filter((disc) => into[disc] === disc);
  const place = new Map(kept.map((disc, at) => [disc, at]));
  const clusters = newCells(kept.length);
  for (let cell = 0; cell < cells.length; cell++)
    absorb(clusters, place.get(into[cell]!)!, cells, cell);
  kept.forEach((disc, at) => {
    clusters.x[at] = discs.x[disc]!;
    clusters.y[at] = discs.y[disc]!;
  });
  return clusters;
}

function absorb(clusters: Cells, at: number, cells: Cells, cell: number) {
  const kinds = statuses.length;
  const first = clusters.count[at] === 0;
  const category = cells.category[cell]!;
  clusters.count[at]! += cells.count[cell]!;
  for (let kind = 0; kind < kinds; kind++) {
    clusters.statuses[at * kinds + kind]! += cells.statuses[cell * kinds + kind]!;
  }
  clusters.category[at] = first || clusters.category[at] === category ? category : -1;
  clusters.left[at] = first ? cells.left[cell]! : Math.min(clusters.left[at]!, cells.left[cell]!);
  clusters.top[at] = first ? cells.top[cell]! : Math.min(clusters.top[at]!, cells.top[cell]!);
  clusters.right[at] = Math.max(clusters.right[at]!, cells.right[cell]!);
  clusters.bottom[at] = Math.max(clusters.bottom[at]!, cells.bottom[cell]!);
}
