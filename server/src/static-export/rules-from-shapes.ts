import type {CoverageRule} from 'rejon/beats';
import {createPointIndex, type Point} from 'rejon/geo';
import type {Pack} from 'rejon/backend/static';

/**
 * Says by rules what only shapes say, so that a typed address needs no shape: a locality or street that no rule
 * names belongs to each beat whose shape holds some of it. What borders cut is thereby answered with all
 * beats that share it, where the shapes and a house number might have told which.
 */
export function rulesFromShapes(pack: Pack): Pack {
  const drawn = pack.coverage.filter(({shape}) => shape);
  const at = createPointIndex(drawn.map(({shape}) => shape ?? []));
  const beatsAt = (points: readonly Point[]) =>
    new Set(points.flatMap((point) => at(point).map((i) => drawn[i]!.beat)));

  const named = new Set(pack.coverage.flatMap(({rules}) => rules.map(keyOf)));
  const streets = Map.groupBy(pack.streets, ({locality}) => locality);

  const more = new Map<string, CoverageRule[]>();
  const add = (beats: ReadonlySet<string>, rule: CoverageRule) => {
    for (const beat of beats) more.set(beat, [...(more.get(beat) ?? []), rule]);
  };
  for (const {id, point} of pack.localities) {
    if (named.has(keyOf({locality: id}))) continue;
    const lines = (streets.get(id) ?? []).map((street) => ({
      street,
      points: (street.line ?? []).map(([lon, lat]) => ({lon, lat})),
    }));
    const all = beatsAt([point, ...lines.flatMap(({points}) => points)]);
    add(all, {locality: id});
    if (all.size < 2) continue;
    for (const {street, points} of lines) {
      if (named.has(keyOf({locality: id, street: street.id}))) continue;
      add(beatsAt(points), {locality: id, street: street.id});
    }
  }
  return {
    ...pack,
    coverage: pack.coverage.map((each) => ({
      ...each,
      rules: [...each.rules, ...(more.get(each.beat) ?? [])],
    })),
  };
}

function keyOf({locality, street}: Pick<CoverageRule, 'locality' | 'street'>): string {
  return JSON.stringify([locality, street]);
}
