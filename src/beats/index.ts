export type {BeatAnswer, Candidate, Place, PlaceSuggestion} from './answer.js';
export type {
  Coverage,
  CoverageRule,
  Directory,
  Gmina,
  Locality,
  NumberRange,
  Street,
} from './directory.js';
