import type {Coverage, Locality} from 'rejon/beats';
import type {MultiPolygon, Point} from 'rejon/geo';
import {Mosaic} from '../land/mosaic.js';
import {outsidePoints} from '../land/outside.js';
import {houseSites, localitySites, type Site} from './sites.js';
import type {DrawnStreet} from './streets.js';

/** The outlines of the county and of its parts. Neighbours share their vertices exactly. */
export interface Shapes {
  readonly county: MultiPolygon;
  /** Of a gmina, by its TERC code. */
  gmina(teryt: string): MultiPolygon;
  /** Of a beat, by its id. */
  beat(id: string): MultiPolygon;
}

/**
 * Draws outlines around localities and houses: each owns the land that is nearest to it, and the
 * county ends half-way to the places of its neighbours. Invented, and only roughly the true borders.
 */
export function drawShapes(
  localities: readonly Locality[],
  streets: readonly DrawnStreet[],
  coverage: readonly Coverage[],
  neighbours: readonly Point[],
): Shapes {
  const sites: readonly Site[] = [
    ...localitySites(localities, coverage),
    ...houseSites(streets, localities, coverage),
    ...outsidePoints(localities, neighbours).map((point) => ({point})),
  ];
  const mosaic = new Mosaic(sites.map(({point}) => point));
  return {
    county: mosaic.merge((i) => sites[i]?.gmina !== undefined),
    gmina: (teryt) => mosaic.merge((i) => sites[i]?.gmina === teryt),
    beat: (id) => mosaic.merge((i) => sites[i]?.beat === id),
  };
}
