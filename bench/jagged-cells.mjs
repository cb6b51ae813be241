// Polygons as beats are: crowded in towns, wide in the country, with common winding borders.
import {Delaunay} from 'd3-delaunay';

/** The box around Poland, in degrees. */
const [west, south, east, north] = [14, 49, 24.2, 54.9];

const townCount = 60;

/** @typedef {[lon: number, lat: number]} Position */

/**
 * @param {() => number} random - From 0 up to 1.
 * @returns {() => Position} Places, half of them in towns.
 */
export function places(random) {
  const towns = Array.from({length: townCount}, anywhere);
  return () => {
    if (random() < 0.5) return anywhere();
    const [lon, lat] = towns[Math.floor(random() * townCount)] ?? anywhere();
    const distance = 0.15 * random();
    const angle = random() * 2 * Math.PI;
    return [lon + distance * Math.cos(angle), lat + distance * Math.sin(angle)];
  };

  /** @returns {Position} */
  function anywhere() {
    return [west + random() * (east - west), south + random() * (north - south)];
  }
}

/** Pieces of one side: a cell has six sides on average. */
const pieces = 17;

/**
 * Cells around places, on average about 100 vertices each, as coordinates of GeoJSON polygons.
 *
 * @param {readonly Position[]} sites
 * @returns {Position[][][]}
 */
export function jaggedCells(sites) {
  const cells = Delaunay.from(sites).voronoi([west - 1, south - 1, east + 1, north + 1]);
  return Array.from(cells.cellPolygons(), (ring) => {
    const corners = Array.from(ring, ([lon = 0, lat = 0]) => /** @type {Position} */ ([lon, lat]));
    const sides = corners.flatMap((to, i) => winding(corners[i - 1] ?? to, to));
    return [sides.slice(pieces - 1)];
  });
}

/**
 * What follows the start of a side, up to its end; the neighbour walks the very same line backwards.
 *
 * @param {Position} start
 * @param {Position} end
 * @returns {Position[]}
 */
function winding(start, end) {
  if (start[0] > end[0] || (start[0] === end[0] && start[1] > end[1])) {
    return [...winding(end, start).slice(0, -1).reverse(), end];
  }
  const [lon, lat] = start;
  const [dLon, dLat] = [end[0] - lon, end[1] - lat];
  const bends = Array.from({length: pieces - 1}, (_, i) => {
    const t = (i + 1) / pieces;
    const aside = 0.05 * Math.sin(2.4 * i + 1000 * lat) * Math.sin(Math.PI * t);
    return /** @type {Position} */ ([lon + t * dLon - aside * dLat, lat + t * dLat + aside * dLon]);
  });
  return [...bends, end];
}
