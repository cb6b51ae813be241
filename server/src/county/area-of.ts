import {contains, type Point} from 'rejon/geo';
import type {AreaPart} from 'rejon/backend';
import type {MultiPolygon} from 'rejon/geo';

/** An area with its parts, as far as outlines are concerned. */
export interface Outlined {
  readonly teryt: string;
  readonly outline: MultiPolygon;
  readonly parts: readonly Pick<AreaPart, 'teryt' | 'outline'>[];
}

/**
 * The TERC code of the smallest area around a point: the gmina, or the county where simplified outlines
 * leave a gap between its gminy; `undefined` outside.
 */
export function areaOf(point: Point, areas: Iterable<Outlined>): string | undefined {
  for (const area of areas) {
    const part = area.parts.find(({outline}) => contains(outline, point));
    if (part) return part.teryt;
    if (contains(area.outline, point)) return area.teryt;
  }
  return undefined;
}
