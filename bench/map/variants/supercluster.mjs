// Leaflet with supercluster, the usual way: an index over the filtered features, its clusters as
// labels in the page.
import Supercluster from 'supercluster';
import {expose} from '../measure.mjs';
import {isNarrowFeature, toFeatures} from '../points.mjs';

const {L} = /** @type {typeof globalThis & {L: typeof import('leaflet')}} */ (globalThis);

expose({
  prepare: (points) => toFeatures(points),
  show(box, features, [west, south, east, north]) {
    const map = L.map(box, {zoomAnimation: false, fadeAnimation: false});
    map.fitBounds([
      [south, west],
      [north, east],
    ]);
    const marks = L.geoJSON(undefined, {
      pointToLayer: ({properties}, place) => L.marker(place, {icon: iconOf(properties)}),
    }).addTo(map);
    let index = indexOf(features);
    update();
    map.on('moveend', update);

    function update() {
      const seen = map.getBounds();
      marks.clearLayers();
      const clusters = index.getClusters(
        [seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()],
        map.getZoom(),
      );
      for (const cluster of clusters) marks.addData(cluster);
    }

    return {
      filter(narrowed) {
        index = indexOf(narrowed ? features.filter(isNarrowFeature) : features);
        update();
      },
      move: ([lon, lat], zoom) => map.setView([lat, lon], zoom, {animate: false}),
      zoom: () => map.getZoom(),
      settled: () => true,
      sums: () =>
        Array.from({length: 12}, (_, i) => {
          const clusters = index.getClusters([-180, -85, 180, 85], i + 5);
          const count = clusters.reduce((sum, {properties}) => sum + countOf(properties), 0);
          return {zoom: i + 5, count, overlaps: 0};
        }),
    };
  },
});

/** @param {import('../points.mjs').PointFeature[]} features */
function indexOf(features) {
  return new Supercluster({radius: 64, maxZoom: 16}).load(features);
}

/** @param {GeoJSON.GeoJsonProperties} properties */
function iconOf(properties) {
  const count = countOf(properties);
  return L.divIcon({html: count > 1 ? String(count) : '', className: 'mark', iconSize: [40, 40]});
}

/** @param {GeoJSON.GeoJsonProperties} properties */
function countOf(properties) {
  return Number(properties?.['point_count'] ?? 1);
}
