// MapLibre GL with a clustered GeoJSON source, which it indexes in a worker.
import {Map as GlMap} from 'maplibre-gl';
import {expose} from '../measure.mjs';
import {isNarrowFeature, toFeatures} from '../points.mjs';

expose({
  prepare: (points) => toFeatures(points),
  async show(box, features, bounds) {
    const map = new GlMap({
      container: box,
      bounds,
      fadeDuration: 0,
      attributionControl: false,
      style: {version: 8, sources: {}, layers: []},
    });
    const data = (/** @type {typeof features} */ shown) => ({
      type: /** @type {const} */ ('FeatureCollection'),
      features: shown,
    });
    await map.once('load');
    map.addSource('points', {
      type: 'geojson',
      cluster: true,
      clusterRadius: 64,
      clusterMaxZoom: 16,
      data: data(features),
    });
    map.addLayer({
      id: 'marks',
      type: 'circle',
      source: 'points',
      paint: {'circle-radius': ['step', ['coalesce', ['get', 'point_count'], 1], 10, 2, 20]},
    });
    const source = /** @type {import('maplibre-gl').GeoJSONSource} */ (map.getSource('points'));
    await map.once('idle');
    return {
      filter(narrowed) {
        source.setData(data(narrowed ? features.filter(isNarrowFeature) : features));
      },
      move: (center, zoom) => map.jumpTo({center, zoom}),
      zoom: () => map.getZoom(),
      async settled() {
        if (!map.loaded() || map.isMoving()) await map.once('idle');
        return true;
      },
      sums() {
        const marks = new Map(
          map
            .querySourceFeatures('points')
            .map(({id, geometry, properties}) => [
              id ?? JSON.stringify(geometry),
              Number(properties['point_count'] ?? 1),
            ]),
        );
        const count = [...marks.values()].reduce((sum, part) => sum + part, 0);
        return [{zoom: Math.floor(map.getZoom()), count, overlaps: 0}];
      },
    };
  },
});
