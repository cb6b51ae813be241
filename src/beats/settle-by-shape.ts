import type {Point} from '../geo/index.js';
import type {BeatAnswer} from './answer.js';
import {byShapes} from './candidates.js';
import type {CoverageIndex} from './coverage-index.js';
import type {Street} from './directory.js';
import type {Gazetteer} from './gazetteer.js';
import {placeOf} from './place.js';
import type {Meaning} from './understand.js';

/** Which beat covers a place that no rule names: the one whose shape holds all of it. */
export function settleByShape(
  meaning: Meaning,
  gazetteer: Gazetteer,
  coverage: CoverageIndex,
): BeatAnswer {
  const {street, building} = meaning;
  const place = placeOf(meaning, gazetteer);
  const points = place.precision === 'address' ? [place.point] : extentOf(meaning, gazetteer);
  const [beat, ...more] = new Set(points.flatMap((point) => coverage.atPoint(point)));
  if (beat === undefined) {
    return {kind: 'none', reason: 'not-covered', understood: place.label};
  }
  if (more.length === 0) return {kind: 'one', beat, place};
  const missing = street ? 'number-missing' : 'street-missing';
  return {
    kind: 'several',
    reason: street && building ? 'overlap' : missing,
    candidates: byShapes(street?.name ?? meaning.locality.name, [beat, ...more]),
  };
}

/** Points all over a street or a locality, as far as the directory knows where it runs. */
function extentOf({street, locality}: Meaning, gazetteer: Gazetteer): readonly Point[] {
  if (street) {
    // The middle of a town says nothing of a street that may run anywhere in it; a village is small.
    if (!street.line?.length) return locality.kind === 'wieś' ? [locality.point] : [];
    return pointsOf(street);
  }
  const streets = gazetteer.streetsOf(locality).flatMap(({street}) => pointsOf(street));
  return [locality.point, ...streets];
}

function pointsOf({line = []}: Street): readonly Point[] {
  return line.map(([lon, lat]) => ({lon, lat}));
}
