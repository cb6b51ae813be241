import type {MultiPolygon, Point} from 'rejon/geo';
import type {Problem} from '../problem.js';

/** A feature of a file, as a person finds it again. */
export interface FeaturePlace {
  /** Its number in the file, from 1. */
  readonly number: number;
  /** What it is called there, if anything. */
  readonly name?: string | undefined;
}

/** A problem of a whole file, of one feature, or at one point of the map. */
export interface ShapeProblem extends Problem {
  readonly feature?: FeaturePlace | undefined;
  readonly point?: Point | undefined;
}

/**
 * One area of a file in WGS84: closed rings that neither cross nor repeat themselves, the outer ones
 * counterclockwise (RFC 7946).
 */
export interface ShapeFeature {
  readonly feature: FeaturePlace;
  /** Columns of the file by name; what is not text or a number is left out. */
  readonly properties: Properties;
  readonly shape: MultiPolygon;
}

export type Properties = Readonly<Record<string, string | number>>;

/** What a file of shapes holds. A feature without a usable area is among the problems instead. */
export interface ShapeFile {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly features: readonly ShapeFeature[];
  readonly problems: readonly ShapeProblem[];
}

/** Why a file cannot be read at all; the message is a sentence in Polish. */
export class UnreadableShapes extends Error {
  override readonly name = 'UnreadableShapes';
  readonly line: number | undefined;

  constructor(message: string, {line, cause}: {line?: number; cause?: unknown} = {}) {
    super(message, {cause});
    this.line = line;
  }
}
