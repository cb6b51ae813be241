export type {
  Absence,
  Ambiguity,
  BeatAnswer,
  Candidate,
  NoAnswer,
  Place,
  PlaceSuggestion,
} from './answer.js';
export {parseAddress, type Address, type Reading, type Word} from './address.js';
export type {
  CoverageStatement,
  CoverageText,
  NotUnderstood,
  NotUnderstoodReason,
  Span,
  StatementKind,
  WrittenName,
} from './coverage-text/coverage-text.js';
export {parseCoverage} from './coverage-text/parse-coverage.js';
export {printCoverage} from './coverage-text/print-coverage.js';
export {
  readCoverages,
  type BeatText,
  type CoverageProblem,
  type CoverageProblemReason,
  type KnownPlaces,
  type ReadCoverages,
} from './coverage-text/read-coverages.js';
export type {
  Coverage,
  CoverageRule,
  Directory,
  Gmina,
  Locality,
  NumberRange,
  OutsideLocality,
  Street,
} from './directory.js';
export {createFinder, type Finder} from './finder.js';
export {gminyByBeat} from './gminy-by-beat.js';
export {fold, foldedWords} from './fold.js';
export {
  buildingsIn,
  compareHouseNumbers,
  parseHouseNumber,
  printHouseNumber,
  type Building,
  type BuildingInText,
  type HouseNumber,
} from './house-number.js';
export {coverEverything, covers} from './number-range.js';
export {unnamedTown} from './place.js';
export {printRange, printRanges, printRule} from './print-rule.js';
export {addressWords, searchWords, type SearchWords} from './search-keys.js';
