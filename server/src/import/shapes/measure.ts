import {distance, type MultiPolygon, type Point, type Polygon, type Ring} from 'rejon/geo';

/** The mean radius of the Earth, in metres. */
const radius = 6_371_008.8;
const radians = Math.PI / 180;

/**
 * The area of a ring on a sphere in square metres, positive when it runs counterclockwise. Longitude
 * and the sine of latitude make a plane of equal areas (Lambert's cylinder), in which sides are taken
 * for straight: good to a few thousandths, and parts add up to the whole.
 */
export function areaOf(ring: Ring): number {
  const [lon0, lat0] = ring[0] ?? [0, 0];
  const x = (lon: number) => (lon - lon0) * radians;
  const y = (lat: number) => Math.sin(lat * radians) - Math.sin(lat0 * radians);
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lon1, lat1] = ring[i - 1]!;
    const [lon2, lat2] = ring[i]!;
    twice += x(lon1) * y(lat2) - x(lon2) * y(lat1);
  }
  return (twice / 2) * radius ** 2;
}

/** The area of a shape in square metres, its holes left out. */
export function areaOfShape(shape: MultiPolygon): number {
  return shape.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + Math.abs(areaOf(outer)) - holes.reduce((all, hole) => all + Math.abs(areaOf(hole)), 0),
    0,
  );
}

/** Careless drawing leaves slivers: smaller than this, in square metres, or narrower, in metres. */
const smallest = 100;
const narrowest = 1;

/** Whether an area is so small or so narrow that nobody meant it. */
export function isSliver(polygon: Polygon): boolean {
  const area = areaOfShape([polygon]);
  const around = polygon.flatMap((ring) =>
    ring.slice(1).map(([lon, lat], i) => {
      const [lonBefore, latBefore] = ring[i]!;
      return distance({lon: lonBefore, lat: latBefore}, {lon, lat});
    }),
  );
  const length = around.reduce((sum, metres) => sum + metres, 0);
  return area < smallest || (2 * area) / length < narrowest;
}

/** "około 12 300 m²" */
export function squareMetres(area: number): string {
  const rounded = area < 1000 ? Math.round(area) : Number(area.toPrecision(3));
  return `około ${new Intl.NumberFormat('pl').format(rounded)} m²`;
}

/** "51.75123, 19.45612": latitude first, as search fields of maps take it. */
export function coordinatesOf({lon, lat}: Point): string {
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
}
