import type {Area} from 'rejon/backend';
import type {Directory} from 'rejon/beats';
import {boundsOf, type MultiPolygon, type Point} from 'rejon/geo';
import {moved, rounded} from '../../land/ground.js';
import {Mosaic} from '../../land/mosaic.js';
import {outsidePoints} from '../../land/outside.js';
import {unionOf} from '../shapes/clip.js';
import {namesOf} from './county-places.js';
import type {KnownLand} from './known-places.js';

/** Half the side of the square that stands for a place without an outline, in metres. */
const reach = 5000;

const sources = 'Miejscowości: PRNG, GUGiK.';

/** What maps draw underneath: outlines from the places of the register, else from the shapes of beats. */
export function areaOfData(
  directory: Directory,
  land: KnownLand,
  teryt: string,
  name: string | undefined,
): CountyOutline {
  const {gminy} = directory;
  const shapes = directory.coverage.flatMap(({shape}) => (shape ? [shape] : []));
  const around = land.county ? outlinesAround(directory, land) : undefined;
  const merged = shapes.length > 0 ? unionOf(shapes) : undefined;
  const outline = around?.county ?? merged ?? shapes.flat();
  const parts = around
    ? gminy.flatMap(({teryt, name}) => {
        const part = around.gmina(teryt);
        return part.length > 0 ? [{teryt, name, outline: part}] : [];
      })
    : [];
  const drawn = around
    ? `${sources} Granice orientacyjne, wyznaczone z położenia miejscowości.`
    : shapes.length > 0
      ? 'Granice według rejonów służbowych.'
      : 'Granice orientacyjne.';
  const named = name ?? land.county?.name;
  return {
    teryt,
    name: named ?? gminy[0]?.name ?? 'obszar jednostki',
    outline: outline.length > 0 ? outline : square(land.middle),
    parts,
    localities: namesOf(directory),
    attribution: drawn,
  };
}

type CountyOutline = Omit<Area, 'tiles'>;

/**
 * Each locality owns the land that is nearest to it, and the county ends half-way to the places of its
 * neighbours.
 */
function outlinesAround(
  {localities}: Directory,
  {neighbours, county}: KnownLand,
): {readonly county: MultiPolygon; gmina(teryt: string): MultiPolygon} {
  const own = new Set(county!.entries.map(({Id}) => Id));
  const placed = localities.filter(({id}) => own.has(id));
  // At the coast and at the border of Poland nothing else ends the land.
  const rim = cornersAround(placed.map(({point}) => point));
  const mosaic = new Mosaic([
    ...placed.map(({point}) => point),
    ...outsidePoints(placed, [...neighbours, ...rim]),
  ]);
  return {
    county: mosaic.merge((site) => site < placed.length),
    gmina: (teryt) => mosaic.merge((site) => placed[site]?.gmina === teryt),
  };
}

/** The corners of a box that lies well around points. */
function cornersAround(points: readonly Point[]): readonly Point[] {
  const bounds = boundsOf([[points.map(({lon, lat}) => [lon, lat] as const)]]);
  if (bounds === undefined) return [];
  const [west, south, east, north] = bounds;
  const away = 3 * reach;
  return [
    moved({lon: west, lat: south}, [-away, -away]),
    moved({lon: east, lat: south}, [away, -away]),
    moved({lon: west, lat: north}, [-away, away]),
    moved({lon: east, lat: north}, [away, away]),
  ];
}

function square(middle: Point): MultiPolygon {
  const corner = (east: number, north: number): readonly [number, number] => {
    const {lon, lat} = rounded(moved(middle, [east * reach, north * reach]));
    return [lon, lat];
  };
  return [[[corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)]]];
}
