import {list, number, object, optional, type Check} from '../http/check.js';
import {plan, words} from '../http/officer-answers.js';
import type {MultiPolygon} from '../../geo/index.js';
import type {PriorityPlan} from '../values.js';
import {precision} from './pack.js';

/** The name of the file of what is long about beats: a map of them for other programs, too. */
export const detailsName = 'beats.topojson';

/** What is long about a beat. */
export interface BeatDetails {
  readonly areaText: string;
  readonly plans: readonly PriorityPlan[];
  readonly shape?: MultiPolygon | undefined;
}

type Line = readonly (readonly [lon: number, lat: number])[];

interface Geometry {
  readonly id: string;
  readonly properties: Pick<BeatDetails, 'areaText' | 'plans'>;
  /** Polygons of rings of arcs; an arc that is run backwards is its complement. */
  readonly arcs?: readonly (readonly (readonly number[])[])[] | undefined;
}

/** More corners than any country's beats have: a file that names an arc again and again is refused. */
const mostCorners = 2_000_000;

/* Steps in whole numbers, the first from 0,0. */
const arc: Check<Line> = (value, path) => {
  let [x, y] = [0, 0];
  return list(list(number(), 2))(value, path).map(([dx, dy]) => {
    [x, y] = [x + dx!, y + dy!];
    return [x / precision, y / precision] as const;
  });
};

const geometry = object<Geometry>({
  id: words,
  properties: object<Geometry['properties']>({areaText: words, plans: list(plan)}),
  arcs: optional(list(list(list(number())))),
});

const topology = object({
  arcs: list(arc),
  objects: object({beats: object({geometries: list(geometry)})}),
});

/** The long things of the beats of a folder, out of its `beats.topojson`. */
export const readBeatsTopojson: Check<ReadonlyMap<string, BeatDetails>> = (value, path) => {
  const {arcs, objects} = topology(value, path);
  let corners = 0;
  const ringOf = (indexes: readonly number[]): Line =>
    indexes.flatMap((index, i) => {
      const line = arcs[index < 0 ? ~index : index];
      if (!line) throw new TypeError(`${path}.arcs has no ${index}`);
      if ((corners += line.length) > mostCorners) throw new TypeError(`${path} is too long`);
      const run = index < 0 ? line.toReversed() : line;
      return i === 0 ? run : run.slice(1);
    });
  return new Map(
    objects.beats.geometries.map(({id, properties, arcs: polygons}) => {
      const shape = polygons?.map((rings) => rings.map(ringOf));
      return [id, {...properties, ...(shape ? {shape} : {})}];
    }),
  );
};
