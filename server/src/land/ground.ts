import type {Point} from 'rejon/geo';

/** Metres in a degree of latitude; of longitude at the equator, near enough. */
const metresPerDegree = 111_195;

/** Metres east and north of some point; flat, which is right to a metre within a few kilometres. */
export type Offset = readonly [east: number, north: number];

/** The point that lies so many metres east and north of another. */
export function moved({lon, lat}: Point, [east, north]: Offset): Point {
  return {
    lon: lon + east / (metresPerDegree * Math.cos((lat * Math.PI) / 180)),
    lat: lat + north / metresPerDegree,
  };
}

/** How far east and north of `from` a point lies, in metres. */
export function offset(from: Point, to: Point): Offset {
  return [
    (to.lon - from.lon) * metresPerDegree * Math.cos((from.lat * Math.PI) / 180),
    (to.lat - from.lat) * metresPerDegree,
  ];
}

/** Turned clockwise by an angle in degrees. */
export function turned([east, north]: Offset, degrees: number): Offset {
  const angle = (degrees * Math.PI) / 180;
  return [
    east * Math.cos(angle) + north * Math.sin(angle),
    north * Math.cos(angle) - east * Math.sin(angle),
  ];
}

/** Rounded to 0.00001°, about a metre: finer would only pretend to be exact. */
export function rounded({lon, lat}: Point): Point {
  return {lon: Math.round(lon * 1e5) / 1e5, lat: Math.round(lat * 1e5) / 1e5};
}

/** The point of a `[lon, lat]` pair. */
export function pointAt([lon, lat]: readonly [lon: number, lat: number]): Point {
  return {lon, lat};
}
