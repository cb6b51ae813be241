import {worldSize} from '../geo/index.js';
import {addCell, newCells, type Cells} from './cells.js';
import {mergeDiscs} from './discs.js';

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
    addCell(clusters, place.get(into[cell]!)!, cells, cell);
  kept.forEach((disc, at) => {
    clusters.x[at] = discs.x[disc]!;
    clusters.y[at] = discs.y[disc]!;
  });
  return clusters;
}
