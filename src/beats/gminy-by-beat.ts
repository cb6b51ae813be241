import {createPointIndex} from '../geo/index.js';
import type {Directory, Gmina} from './directory.js';

/**
 * The gminy in which each beat lies, by name: those of the localities that its rules name, and where it
 * has only a shape, those of the localities inside.
 */
export function gminyByBeat({
  gminy,
  localities,
  coverage,
}: Pick<Directory, 'gminy' | 'localities' | 'coverage'>): ReadonlyMap<string, readonly Gmina[]> {
  const codes = new Map(coverage.map(({beat}) => [beat, new Set<string>()]));
  const gminaOf = new Map(localities.map(({id, gmina}) => [id, gmina]));
  for (const {beat, rules} of coverage) {
    for (const {locality} of rules) codes.get(beat)!.add(gminaOf.get(locality) ?? '');
  }
  const drawn = coverage.filter(({rules, shape}) => rules.length === 0 && shape);
  const at = createPointIndex(drawn.map(({shape}) => shape ?? []));
  for (const {point, gmina} of localities) {
    for (const i of at(point)) codes.get(drawn[i]!.beat)!.add(gmina);
  }
  const inOrder = [...gminy].sort((a, b) => a.name.localeCompare(b.name, 'pl'));
  const positions = new Map(inOrder.map(({teryt}, i) => [teryt, i]));
  return new Map(
    Array.from(codes, ([beat, within]) => {
      const found = [...within].flatMap((teryt) => positions.get(teryt) ?? []);
      return [beat, found.sort((a, b) => a - b).map((i) => inOrder[i]!)];
    }),
  );
}
