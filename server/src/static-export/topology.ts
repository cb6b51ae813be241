import type {MultiPolygon} from 'rejon/geo';
import {precision, type Pack} from 'rejon/backend/static';
import {topology} from 'topojson-server';

/** The beats of a pack as TopoJSON, coordinates rounded to 1e-5 degrees, each border once. */
export function beatsTopology({beats, coverage}: Pack): unknown {
  const geometries = beats.map(({card}, i) => {
    const shape = coverage[i]!.shape;
    const properties = {number: card?.number, name: card?.name, areaText: card?.areaText};
    return {
      type: 'Feature' as const,
      id: beats[i]!.id,
      properties: {...properties, plans: card?.plans},
      geometry: shape ? {type: 'MultiPolygon' as const, coordinates: rounded(shape)} : null,
    };
  });
  const collection = {type: 'FeatureCollection' as const, features: geometries};
  const {arcs, objects} = topology({beats: collection});
  const scale = 1 / precision;
  return {
    type: 'Topology',
    transform: {scale: [scale, scale], translate: [0, 0]},
    objects,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([toX = 0, toY = 0]) => {
        const step = [toX - x, toY - y];
        [x, y] = [toX, toY];
        return step;
      });
    }),
  };
}

function rounded(shape: MultiPolygon): number[][][][] {
  return shape.map((polygon) =>
    polygon.map((ring) =>
      ring.map(([lon, lat]) => [Math.round(lon * precision), Math.round(lat * precision)]),
    ),
  );
}
