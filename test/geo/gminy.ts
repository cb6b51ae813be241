import type {MultiPolygon} from '../../lib/geo/index.js';
import {readShared} from '../shared-data.ts';

interface Gminy {
  readonly features: readonly {
    readonly properties: {readonly teryt: string};
    readonly geometry:
      | {readonly type: 'Polygon'; readonly coordinates: MultiPolygon[number]}
      | {readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygon};
  }[];
}

/** The 177 gminy of a voivodeship, from the shared data. */
export function readGminy(): readonly {teryt: string; shape: MultiPolygon}[] {
  const {features} = JSON.parse(readShared('granice/gminy-lodzkie.geojson')) as Gminy;
  return features.map(({properties, geometry}) => ({
    teryt: properties.teryt,
    shape: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
}
