export {beatOfDay} from './beat-of-day.js';
export type {Assignment, BeatRecord} from './beat-of-day.js';
export {findArea} from './find-area.js';
export {nearestUnits} from './nearest-units.js';
export {OfficerDirectory} from './officer-directory.js';
export type {OfficerSource} from './officer-directory.js';
export {suggestions} from './suggestions.js';
