import {distance, type MultiPolygon, type Point, type Polygon, type Ring} from 'rejon/geo';

/** Metres in a degree of latitude, on a sphere with the mean radius of the Earth. */
const metresInDegree = 111_195;

/**
 * The area of a ring in square metres, positive when it runs counterclockwise. The plane touches the
 * Earth at the ring's first vertex: good to a thousandth for the size of a county.
 */
export function areaOf(ring: Ring): number {
  const [lon0, lat0] = ring[0] ?? [0, 0];
  const x = (lon: number) => (lon - lon0) * metresInDegree * Math.cos((lat0 * Math.PI) / 180);
  const y = (lat: number) => (lat - lat0) * metresInDegree;
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [lon1, lat1] = ring[i - 1]!;
    const [lon2, lat2] = ring[i]!;
    twice += x(lon1) * y(lat2) - x(lon2) * y(lat1);
  }
  return twice / 2;
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
