/*
 * The part of Leaflet that our maps use, by name: what is not named here is left out of the bundle.
 */
export {DomUtil, latLngBounds, map, point, tileLayer} from 'leaflet/dist/leaflet-src.esm.js';
