import {loadLeaflet} from './load-leaflet.js';

/**
 * Defines `<rejon-map>`. Its code and Leaflet's come at the same time, not one after the other.
 *
 * @throws {TypeError} The code could not be loaded, for instance offline.
 */
export async function loadMap(): Promise<void> {
  await Promise.all([import('./rejon-map.js'), loadLeaflet()]);
}
