/** A place on Earth: WGS84 (EPSG:4326), in degrees. */
export interface Point {
  readonly lon: number;
  readonly lat: number;
}

/** A rectangle in degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** One closed line of `[lon, lat]` pairs in degrees; the first pair is repeated at the end. */
export type Ring = readonly (readonly [lon: number, lat: number])[];

/** An outer ring, then its holes: the coordinates of a GeoJSON Polygon (RFC 7946). */
export type Polygon = readonly Ring[];

/** Several polygons: the coordinates of a GeoJSON MultiPolygon (RFC 7946). */
export type MultiPolygon = readonly Polygon[];
