declare module 'shpjs' {
  /** Geometries of GeoJSON; null for a row without one. */
  export function parseShp(shp: Uint8Array): unknown[];
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[];
}
