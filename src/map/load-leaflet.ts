/** What our maps use of Leaflet. */
export type Leaflet = typeof import('./leaflet.js');

/** Leaflet, loaded when the first map needs it. */
export async function loadLeaflet(): Promise<Leaflet> {
  return import('./leaflet.js');
}
