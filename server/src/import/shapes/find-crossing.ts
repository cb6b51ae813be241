import type {MultiPolygon, Point, Ring} from 'rejon/geo';

interface Segment {
  readonly ring: number;
  readonly index: number;
  /** The index of the last segment of its ring. */
  readonly last: number;
  readonly a: Ring[number];
  readonly b: Ring[number];
  readonly west: number;
  readonly east: number;
}

/**
 * Where a shape crosses itself, or a ring touches itself; `undefined` for a simple shape. Different
 * rings may touch in single points (OGC Simple Features, 6.1.11).
 */
export function findCrossing(shape: MultiPolygon): Point | undefined {
  let active: Segment[] = [];
  for (const segment of segmentsOf(shape)) {
    active = active.filter(({east}) => east >= segment.west);
    for (const other of active) {
      const point = meeting(segment, other);
      if (point) return {lon: point[0], lat: point[1]};
    }
    active.push(segment);
  }
  return undefined;
}

/** All segments from west to east. */
function segmentsOf(shape: MultiPolygon): readonly Segment[] {
  return shape
    .flat()
    .flatMap((vertices, ring) =>
      vertices.slice(1).map((b, index): Segment => {
        const a = vertices[index]!;
        const last = vertices.length - 2;
        return {ring, index, last, a, b, west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0])};
      }),
    )
    .sort((a, b) => a.west - b.west);
}

function meeting(s: Segment, t: Segment): Ring[number] | undefined {
  if (Math.max(s.a[1], s.b[1]) < Math.min(t.a[1], t.b[1])) return undefined;
  if (Math.max(t.a[1], t.b[1]) < Math.min(s.a[1], s.b[1])) return undefined;
  const [ta, tb] = [turn(s.a, s.b, t.a), turn(s.a, s.b, t.b)];
  const [sa, sb] = [turn(t.a, t.b, s.a), turn(t.a, t.b, s.b)];
  if (ta === 0 && tb === 0) return overlapping(s, t);
  if (ta * tb < 0 && sa * sb < 0) return crossingPoint(s, sa, sb);
  if (s.ring !== t.ring || adjacent(s, t)) return undefined;
  if (ta === 0 && between(s, t.a)) return t.a;
  if (tb === 0 && between(s, t.b)) return t.b;
  if (sa === 0 && between(t, s.a)) return s.a;
  if (sb === 0 && between(t, s.b)) return s.b;
  return undefined;
}

/** Where two segments of one line share more than an end. */
function overlapping(s: Segment, t: Segment): Ring[number] | undefined {
  const shared = [
    ...[t.a, t.b].filter((point) => between(s, point)),
    ...[s.a, s.b].filter((point) => between(t, point)),
  ];
  const [first, ...more] = shared;
  const several = more.find((point) => first && !same(first, point));
  if (several) return several;
  return s.ring === t.ring && !adjacent(s, t) ? first : undefined;
}

function adjacent(s: Segment, t: Segment): boolean {
  const steps = Math.abs(s.index - t.index);
  return steps === 1 || steps === s.last;
}

function crossingPoint({a, b}: Segment, turnA: number, turnB: number): Ring[number] {
  const t = turnA / (turnA - turnB);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Positive when the way from a over b to c turns left, 0 when they are in line. */
function turn(a: Ring[number], b: Ring[number], c: Ring[number]): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Whether a point in line with a segment lies on it. */
function between({a, b}: Segment, [x, y]: Ring[number]): boolean {
  return (
    x >= Math.min(a[0], b[0]) &&
    x <= Math.max(a[0], b[0]) &&
    y >= Math.min(a[1], b[1]) &&
    y <= Math.max(a[1], b[1])
  );
}

function same(a: Ring[number], b: Ring[number]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
