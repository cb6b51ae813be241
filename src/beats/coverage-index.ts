import {createPointIndex, type Point, type PointIndex} from '../geo/index.js';
import type {CoverageRule, Directory, Locality, Street} from './directory.js';

/** A rule and the beat that publishes it. */
export interface Claim {
  readonly beat: string;
  readonly rule: CoverageRule;
}

/** The rules and shapes of all beats, by what they name. */
export interface CoverageIndex {
  /** Rules for a street, or for parts of it. */
  ofStreet(street: Street): readonly Claim[];
  /** Rules for a locality as a whole, or for numbers in it that belong to no street. */
  ofLocality(locality: Locality): readonly Claim[];
  /** Rules for the streets of a locality. */
  ofStreetsIn(locality: Locality): readonly Claim[];
  /** The beats whose shape holds a point. */
  atPoint(point: Point): readonly string[];
}

/** Sorts the rules of a directory once, so that asking is quick. */
export function createCoverageIndex({coverage}: Directory): CoverageIndex {
  const byStreet = new Map<string, Claim[]>();
  const byLocality = new Map<string, Claim[]>();
  const streetsByLocality = new Map<string, Claim[]>();
  for (const {beat, rules} of coverage) {
    for (const rule of rules) {
      if (rule.street === undefined) {
        add(byLocality, rule.locality, {beat, rule});
      } else {
        add(byStreet, rule.street, {beat, rule});
        add(streetsByLocality, rule.locality, {beat, rule});
      }
    }
  }
  let shapes: PointIndex | undefined;
  return {
    ofStreet: ({id}) => byStreet.get(id) ?? [],
    ofLocality: ({id}) => byLocality.get(id) ?? [],
    ofStreetsIn: ({id}) => streetsByLocality.get(id) ?? [],
    atPoint: (point) => {
      // Most addresses are answered by rules, and most pages never ask for a point.
      shapes ??= createPointIndex(coverage.map(({shape = []}) => shape));
      return shapes(point).map((i) => coverage[i]!.beat);
    },
  };
}

function add(claims: Map<string, Claim[]>, key: string, claim: Claim): void {
  const present = claims.get(key);
  if (present) present.push(claim);
  else claims.set(key, [claim]);
}

/** The beats of claims, each once. */
export function beatsOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map(({beat}) => beat))];
}
