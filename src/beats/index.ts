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
  Coverage,
  CoverageRule,
  Directory,
  Gmina,
  Locality,
  NumberRange,
  Street,
} from './directory.js';
export {createFinder, type Finder} from './finder.js';
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
export {printRange, printRanges, printRule} from './print-rule.js';
