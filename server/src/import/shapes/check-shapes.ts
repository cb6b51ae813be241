import {
  boundsOf,
  type Bounds,
  type MultiPolygon,
  type Point,
  type Polygon,
  type Ring,
} from 'rejon/geo';
import {intersectionOf, unionOf} from './clip.js';
import {areaOfShape, coordinatesOf, isSliver, squareMetres} from './measure.js';
import type {ShapeProblem} from './shape-file.js';

/** The shape of a beat, however many features it was drawn as. */
export interface BeatShape {
  /** The beat's number, as sentences name it: "5", "II". */
  readonly number: string;
  readonly shape: MultiPolygon;
}

/** In degrees, roughly. */
const centimetre = 1e-7;

interface Boxed extends BeatShape {
  readonly box: Bounds;
}

/**
 * Names what several beats cover and what none of them does although they surround it, with the size
 * of each. Shapes have to be valid, as `readShapes` returns them.
 */
export function checkShapes(file: string, beats: readonly BeatShape[]): readonly ShapeProblem[] {
  const boxed = beats.flatMap((beat): Boxed[] => {
    const box = boundsOf(beat.shape);
    return box ? [{...beat, box}] : [];
  });
  return [...overlaps(file, boxed), ...gaps(file, boxed)];
}

function overlaps(file: string, beats: readonly Boxed[]): readonly ShapeProblem[] {
  return beats.flatMap((a, i) =>
    beats
      .slice(i + 1)
      .filter((b) => meet(a.box, b.box))
      .flatMap((b): ShapeProblem[] => {
        const common = intersectionOf(a.shape, b.shape);
        if (!common) return [unchecked(file, `Rejonów ${a.number} i ${b.number}`)];
        const areas = common.filter((area) => !isSliver(area));
        if (areas.length === 0) return [];
        const point = cornerOf(areas);
        const size = squareMetres(areaOfShape(areas));
        const message = `Rejony ${a.number} i ${b.number} nachodzą na siebie (${size}, między innymi w punkcie ${coordinatesOf(point)}). Mieszkaniec zobaczy tam obu dzielnicowych; popraw granicę, jeśli to pomyłka.`;
        return [{severity: 'warning', file, message, point}];
      }),
  );
}

function gaps(file: string, beats: readonly Boxed[]): readonly ShapeProblem[] {
  const covered = unionOf(beats.map(({shape}) => shape));
  if (!covered) return [unchecked(file, 'Luk między rejonami')];
  return covered
    .flatMap(([, ...holes]) => holes.map((hole): Polygon => [hole]))
    .filter((gap) => !isSliver(gap))
    .map((gap): ShapeProblem => {
      const point = cornerOf([gap]);
      const around = beats.filter(({shape}) => touches(shape, gap)).map(({number}) => number);
      const where = around.length > 1 ? 'Między rejonami' : 'W środku rejonu';
      const size = squareMetres(areaOfShape([gap]));
      const message = `${where} ${around.join(', ')} jest luka (${size}, w punkcie ${coordinatesOf(point)}), której nie obejmuje żaden rejon. Dociągnij granice, jeśli to pomyłka.`;
      return {severity: 'warning', file, message, point};
    });
}

function unchecked(file: string, subject: string): ShapeProblem {
  const message = `${subject} nie udało się sprawdzić; obejrzyj je na mapie.`;
  return {severity: 'note', file, message};
}

/** A corner of the largest of several areas. */
function cornerOf(areas: MultiPolygon): Point {
  const [largest] = areas.toSorted((a, b) => areaOfShape([b]) - areaOfShape([a]));
  const [lon, lat] = largest![0]![0]!;
  return {lon, lat};
}

/** Whether the middle of some side of a gap lies on the border of a shape. */
function touches(shape: MultiPolygon, [outer = []]: Polygon): boolean {
  const middles = outer.slice(1).map(([x, y], i): Ring[number] => {
    const [xBefore, yBefore] = outer[i]!;
    return [(x + xBefore) / 2, (y + yBefore) / 2];
  });
  return shape
    .flat()
    .some((ring) =>
      ring.some((end, i) => i > 0 && middles.some((middle) => isOn(ring[i - 1]!, end, middle))),
    );
}

function isOn([x1, y1]: Ring[number], [x2, y2]: Ring[number], [x, y]: Ring[number]): boolean {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const aside = ((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length;
  return along > -centimetre && along < length + centimetre && Math.abs(aside) < centimetre;
}

function meet(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
