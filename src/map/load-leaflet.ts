/** Everything that Leaflet exports. */
export type Leaflet = typeof import('leaflet');

/** Leaflet, loaded when the first map needs it. */
export async function loadLeaflet(): Promise<Leaflet> {
  return import('leaflet/dist/leaflet-src.esm.js');
}
