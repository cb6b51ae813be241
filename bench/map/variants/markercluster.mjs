// leaflet.markercluster: a marker an incident, made from the points as its readme shows.
import {expose} from '../measure.mjs';
import {isNarrow} from '../points.mjs';

/**
 * What the plugin, which has no types of its own, adds to Leaflet.
 *
 * @typedef {object} MarkerClusters
 * @property {() => import('leaflet').LayerGroup & {addLayers(layers: import('leaflet').Layer[]): void, getVisibleParent(layer: import('leaflet').Layer): Cluster | null}} markerClusterGroup
 */

/** @typedef {import('leaflet').Marker & {getChildCount?: () => number}} Cluster */

const {L} = /** @type {{L: typeof import('leaflet') & MarkerClusters}} */ (
  /** @type {unknown} */ (globalThis)
);

expose({
  prepare: (points) => points,
  show(box, points, [west, south, east, north]) {
    const map = L.map(box, {zoomAnimation: false, fadeAnimation: false, maxZoom: 18});
    map.fitBounds([
      [south, west],
      [north, east],
    ]);
    const markers = Array.from({length: points.length}, (_, i) =>
      L.marker([points.lat[i] ?? 0, points.lon[i] ?? 0]),
    );
    const group = L.markerClusterGroup();
    group.addLayers(markers);
    map.addLayer(group);
    return {
      filter(narrowed) {
        group.clearLayers();
        group.addLayers(narrowed ? markers.filter((_, i) => isNarrow(points, i)) : markers);
      },
      move: ([lon, lat], zoom) => map.setView([lat, lon], zoom, {animate: false}),
      zoom: () => map.getZoom(),
      settled: () => true,
      sums() {
        map.fitBounds([
          [south, west],
          [north, east],
        ]);
        const marks = new Set(
          markers.map(
            (marker) => group.getVisibleParent(marker) ?? /** @type {Cluster} */ (marker),
          ),
        );
        const count = [...marks].reduce((sum, mark) => sum + (mark.getChildCount?.() ?? 1), 0);
        return [{zoom: map.getZoom(), count, overlaps: 0}];
      },
    };
  },
});
