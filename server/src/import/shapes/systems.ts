import proj4 from 'proj4';

/** A coordinate system that files in Poland are in. */
export interface System {
  /** As people call it: "PUWG 1992 (EPSG:2180)". */
  readonly name: string;
  /** What the projection library reads: a string of parameters or well-known text. */
  readonly definition: string;
}

const wgs84: System = {name: 'WGS 84 (EPSG:4326)', definition: '+proj=longlat +datum=WGS84'};

/** Parameters of the state coordinate systems: regulation of 15 October 2012 (Dz.U. 2012 poz. 1247). */
const byCode: Readonly<Record<string, System>> = {
  4326: wgs84,
  4258: wgs84,
  CRS84: wgs84,
  2180: transverse('PUWG 1992 (EPSG:2180)', 19, 0.9993, 500_000, -5_300_000),
  2176: transverse('PUWG 2000, strefa 5 (EPSG:2176)', 15, 0.999923, 5_500_000, 0),
  2177: transverse('PUWG 2000, strefa 6 (EPSG:2177)', 18, 0.999923, 6_500_000, 0),
  2178: transverse('PUWG 2000, strefa 7 (EPSG:2178)', 21, 0.999923, 7_500_000, 0),
  2179: transverse('PUWG 2000, strefa 8 (EPSG:2179)', 24, 0.999923, 8_500_000, 0),
  3857: {name: 'Web Mercator (EPSG:3857)', definition: 'EPSG:3857'},
};

/** Every system that is tried when a file does not say which one it is in. */
export const knownSystems: readonly System[] = [...new Set(Object.values(byCode))];

/** Names in well-known text that carries no EPSG code, as GIS programs write them. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/CS[ _]?92|PUWG[ _]?(?:19)?92|1992/i, '2180'],
  [/CS[ _]?2000[^"]*?(?:zone|strefa|z)[ _]*5|2000[ _/]*15/i, '2176'],
  [/CS[ _]?2000[^"]*?(?:zone|strefa|z)[ _]*6|2000[ _/]*18/i, '2177'],
  [/CS[ _]?2000[^"]*?(?:zone|strefa|z)[ _]*7|2000[ _/]*21/i, '2178'],
  [/CS[ _]?2000[^"]*?(?:zone|strefa|z)[ _]*8|2000[ _/]*24/i, '2179'],
  [/Web[ _]Mercator|Pseudo-?[ _]?Mercator/i, '3857'],
];

/**
 * The system that a file names, as `EPSG:2180`, `urn:ogc:def:crs:EPSG::2180`, or well-known text;
 * `undefined` when nobody here knows it.
 */
export function systemOf(text: string): System | undefined {
  const code = /(?:EPSG|OGC)[^0-9A-Z]*(?:[\d.]+:)?:?(\d{4,5}|CRS84)\W*$/i.exec(text)?.[1];
  if (code) return byCode[code.toUpperCase()];
  const title = /^\s*(?:PROJCS|PROJCRS|GEOGCS|GEOGCRS|GEODCRS)\s*\[\s*"([^"]*)"/i.exec(text)?.[1];
  if (title === undefined) return undefined;
  const named = byName.find(([pattern]) => pattern.test(title));
  if (named) return byCode[named[1]];
  if (/^\s*GEO/i.test(text)) return wgs84;
  try {
    proj4(text);
    return {name: title, definition: text};
  } catch {
    return undefined;
  }
}

/**
 * @param system - Where coordinates come from, east first.
 * @returns What turns them into longitude and latitude in degrees; not finite where that fails.
 */
export function toWgs84({definition}: System): (east: number, north: number) => [number, number] {
  if (definition === wgs84.definition) return (east, north) => [east, north];
  const {inverse} = proj4(definition);
  return (east, north) => inverse([east, north]);
}

function transverse(
  name: string,
  meridian: number,
  scale: number,
  falseEasting: number,
  falseNorthing: number,
): System {
  return {
    name,
    definition:
      `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=${falseEasting} ` +
      `+y_0=${falseNorthing} +ellps=GRS80 +units=m +no_defs`,
  };
}
