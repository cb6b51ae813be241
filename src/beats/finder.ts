import {distance, type Point} from '../geo/index.js';
import type {BeatAnswer, Candidate, Place, PlaceSuggestion} from './answer.js';
import {byShapes} from './candidates.js';
import {createCoverageIndex} from './coverage-index.js';
import type {Directory} from './directory.js';
import {foldedWords} from './fold.js';
import {createGazetteer} from './gazetteer.js';
import {distinctAddressOf, placeOf} from './place.js';
import {settle} from './settle.js';
import {createSuggester} from './suggester.js';
import {understand, type Meaning} from './understand.js';
import type {Unknown} from './unknown.js';

/** Answers who is responsible for an address or a point. It never throws, whatever is asked. */
export interface Finder {
  /** The beat of an address as a resident would type it; only its first 200 characters are read. */
  readonly byAddress: (address: string) => BeatAnswer;
  /** The beat of a point, by shapes alone; the place is called after the nearest locality. */
  readonly byPoint: (point: Point) => BeatAnswer;
  /** Localities and streets that someone typing this may mean, best first, at most `limit`. */
  readonly suggest: (text: string, limit: number) => readonly PlaceSuggestion[];
  /**
   * The places an address may mean, best first; several when it is ambiguous. When only the locality
   * of an address is known, the locality.
   */
  readonly geocode: (address: string) => readonly Place[];
}

/** Reads a directory once into indexes. The directory must not change afterwards. */
export function createFinder(directory: Directory): Finder {
  const gazetteer = createGazetteer(directory);
  const coverage = createCoverageIndex(directory);
  const suggest = createSuggester(gazetteer);
  const collator = new Intl.Collator('pl', {numeric: true});

  const labelOf = (meaning: Meaning) => distinctAddressOf(meaning, undefined, gazetteer);

  const inOrder = (meanings: readonly Meaning[]) =>
    [...meanings].sort(
      (a, b) =>
        Number(b.locality.kind === 'miasto') - Number(a.locality.kind === 'miasto') ||
        collator.compare(labelOf(a), labelOf(b)),
    );

  const toCandidate = (meaning: Meaning): Candidate => {
    const answer = settle(meaning, gazetteer, coverage);
    const former = meaning.former === undefined ? '' : ` (dawniej ${meaning.former})`;
    return {
      label: labelOf(meaning) + former,
      beat: answer.kind === 'one' ? answer.beat : undefined,
      address: distinctAddressOf(meaning, meaning.building?.typed, gazetteer),
    };
  };

  /**
   * A street that nobody listed still belongs to the officer to whom everything in its village does;
   * but not where a village outside is called so too.
   */
  const ofWholeLocality = ({saysStreet, localities}: Unknown): BeatAnswer | undefined => {
    const [locality, ...namesakes] = localities;
    if (!saysStreet || !locality || namesakes.length > 0) return undefined;
    if (coverage.ofLocality(locality).length === 0) return undefined;
    if (gazetteer.outsideLike(foldedWords(locality.name), 'name').length > 0) return undefined;
    const answer = settle({locality, doubtful: false}, gazetteer, coverage);
    return answer.kind === 'one' ? answer : undefined;
  };

  const toPlaces = (meanings: readonly Meaning[]): readonly Place[] =>
    inOrder(meanings).map((meaning) => placeOf(meaning, gazetteer));

  const nearest = (point: Point) => {
    const distances = gazetteer.localities.map((locality) => distance(locality.point, point));
    const least = distances.reduce((best, metres, i) => (metres < distances[best]! ? i : best), 0);
    return gazetteer.localities[least];
  };

  return {
    suggest,
    byAddress: (address) => {
      const understanding = understand(address, gazetteer);
      if (understanding.kind === 'nothing-asked') return {kind: 'none', reason: 'nothing-asked'};
      if (understanding.kind === 'outside') {
        const {understood, county} = understanding;
        return {kind: 'none', reason: 'outside', understood, county};
      }
      if (understanding.kind === 'unknown') {
        const {reason, understood, unknown} = understanding;
        return ofWholeLocality(understanding) ?? {kind: 'none', reason, understood, unknown};
      }
      const [meaning, ...others] = understanding.meanings;
      if (meaning && others.length === 0 && !meaning.doubtful) {
        return settle(meaning, gazetteer, coverage);
      }
      const candidates = inOrder(understanding.meanings).map(toCandidate);
      const nearlySo = understanding.meanings.every(({doubtful}) => doubtful);
      return {kind: 'several', reason: nearlySo ? 'spelling' : 'homonym', candidates};
    },
    byPoint: (point) => {
      const [beat, ...others] = coverage.atPoint(point);
      if (beat === undefined) return {kind: 'none', reason: 'outside'};
      const locality = nearest(point);
      const label = locality?.name ?? '';
      if (others.length > 0) {
        const candidates = byShapes(label, [beat, ...others]);
        return {kind: 'several', reason: 'overlap', candidates};
      }
      const gmina = locality?.gmina ?? '';
      return {kind: 'one', beat, place: {label, point, precision: 'address', gmina}};
    },
    geocode: (address) => {
      const understanding = understand(address, gazetteer);
      switch (understanding.kind) {
        case 'nothing-asked':
        case 'outside':
          return [];
        case 'unknown':
          return toPlaces(
            understanding.localities.map((locality) => ({locality, doubtful: false})),
          );
        case 'meanings':
          return toPlaces(understanding.meanings);
      }
    },
  };
}
