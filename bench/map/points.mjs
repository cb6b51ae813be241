// Points as they travel from the benchmark to its pages: plain arrays, one after the other, so that
// every library makes its own input from the same numbers.

/**
 * @typedef {object} Points
 * @property {number} length
 * @property {Float64Array} lon - Degrees, WGS84.
 * @property {Float64Array} lat
 * @property {Uint16Array} day - Days since 1970-01-01.
 * @property {Uint8Array} category - From 0 up to 23.
 * @property {Uint8Array} status - Index into the statuses of `rejon/threats`.
 * @property {Uint8Array} source - Index into its sources.
 */

/** How many bytes a point takes. */
const pointBytes = 2 * 8 + 2 + 3;

/** How many categories the catalogue of the benchmark has. */
export const categoryCount = 24;

/** The catalogue's ids. */
export const categoryIds = Array.from(
  {length: categoryCount},
  (_, number) => `kategoria-${number}`,
);

/** The day on which the points begin, 2023-01-01, and how many days they cover. */
export const firstDay = 19_358;
export const dayCount = 3 * 365;

/** What the narrow filter lets through: one category, within one year. */
export const narrow = {category: 3, fromDay: firstDay + 365, toDay: firstDay + 2 * 365 - 1};

/**
 * @param {Points} points
 * @param {number} i
 */
export function isNarrow({category, day}, i) {
  const at = day[i] ?? 0;
  return category[i] === narrow.category && at >= narrow.fromDay && at <= narrow.toDay;
}

/**
 * @param {ArrayBuffer} buffer - Zeros, or what a page was sent.
 * @returns {Points}
 */
export function pointsIn(buffer) {
  const length = buffer.byteLength / pointBytes;
  return {
    length,
    lon: new Float64Array(buffer, 0, length),
    lat: new Float64Array(buffer, 8 * length, length),
    day: new Uint16Array(buffer, 16 * length, length),
    category: new Uint8Array(buffer, 18 * length, length),
    status: new Uint8Array(buffer, 19 * length, length),
    source: new Uint8Array(buffer, 20 * length, length),
  };
}

/** @param {number} length */
export function newPointBuffer(length) {
  return new ArrayBuffer(length * pointBytes);
}

/**
 * The points as GeoJSON, as most libraries take them.
 *
 * @param {Points} points
 * @returns {PointFeature[]}
 */
export function toFeatures({length, lon, lat, day, category, status, source}) {
  return Array.from({length}, (_, i) => ({
    type: 'Feature',
    properties: {
      day: day[i] ?? 0,
      category: category[i] ?? 0,
      status: status[i] ?? 0,
      source: source[i] ?? 0,
    },
    geometry: {type: 'Point', coordinates: [lon[i] ?? 0, lat[i] ?? 0]},
  }));
}

/**
 * @typedef {object} PointFeature
 * @property {'Feature'} type
 * @property {{day: number, category: number, status: number, source: number}} properties
 * @property {{type: 'Point', coordinates: [lon: number, lat: number]}} geometry
 */

/** @param {PointFeature} feature */
export function isNarrowFeature({properties: {category, day}}) {
  return category === narrow.category && day >= narrow.fromDay && day <= narrow.toDay;
}
