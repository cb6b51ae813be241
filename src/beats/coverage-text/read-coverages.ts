import type {MultiPolygon, Point} from '../../geo/index.js';
import type {Coverage, Directory, Gmina, Locality, Street} from '../directory.js';
import {CoverageReader} from './coverage-reader.js';
import type {NotUnderstood, NotUnderstoodReason} from './coverage-text.js';
import {LocalityRegister} from './locality-register.js';
import {parseCoverage} from './parse-coverage.js';
import {StreetRegister} from './street-register.js';

/** What is published of one beat. */
export interface BeatText {
  /** Identifier of the beat. */
  readonly beat: string;
  /** The coverage as it is published; may be empty where there is a shape. */
  readonly text: string;
  /** Name or TERC code of the gmina, where the source says it beside the text. */
  readonly gmina?: string | undefined;
  /** Name of the town of the beat, where the source says it beside the text. */
  readonly locality?: string | undefined;
  readonly shape?: MultiPolygon | undefined;
}

/** What a register knows beforehand; each list may be empty. */
export interface KnownPlaces {
  readonly gminy: readonly Gmina[];
  readonly localities: readonly Locality[];
  readonly streets: readonly Street[];
}

/**
 * What a webmaster should look at. Beside what is not understood: `unknown-gmina`: the register knows
 * no gmina of this name. `which-locality`: several localities have this name. `no-locality`: streets
 * of which nothing says where they lie; reported once for each beat.
 */
export type CoverageProblemReason =
  NotUnderstoodReason | 'unknown-gmina' | 'which-locality' | 'no-locality';

/** A part of a beat's text that somebody should look at. */
export interface CoverageProblem extends Omit<NotUnderstood, 'reason'> {
  readonly beat: string;
  readonly reason: CoverageProblemReason;
}

/** The coverage of a county, and what of its texts could not be read. */
export interface ReadCoverages {
  readonly directory: Directory;
  /** In the order of the texts. */
  readonly problems: readonly CoverageProblem[];
}

/**
 * Reads the published texts of all beats of a county together. Places that the register does not know
 * are created.
 *
 * @param defaultPoint - Where places lie of which nothing is known but the name.
 */
export function readCoverages(
  texts: readonly BeatText[],
  known: KnownPlaces,
  defaultPoint: Point,
): ReadCoverages {
  const localities = new LocalityRegister(known.gminy, known.localities, defaultPoint);
  const streets = new StreetRegister(known.streets);
  const problems: CoverageProblem[] = [];
  const read = texts.map((source) => ({
    source,
    parsed: parseCoverage(source.text),
    reader: new CoverageReader(source, localities, streets),
  }));
  // Lists name villages in the nominative, and "ulice w Borkach" then means one of them.
  for (const {reader, parsed} of read) reader.meetLocalities(parsed.statements);
  const coverage = read.map(({source, parsed, reader}): Coverage => {
    const {beat, shape} = source;
    const {statements, notUnderstood} = parsed;
    const rules = reader.read(statements);
    const found = [...notUnderstood.map((part) => ({...part, beat})), ...reader.problems];
    problems.push(...found.sort((a, b) => a.start - b.start));
    return {beat, rules, shape};
  });
  const {gminy, localities: places} = localities;
  return {directory: {gminy, localities: places, streets: streets.streets, coverage}, problems};
}
