export {AttributeCheck, AttributeError} from './attribute-check.js';
export {
  areaProblem,
  linkProblem,
  missingBackend,
  missingBeat,
  pageProblem,
  unknownArea,
} from './attribute-problems.js';
export {browserStorage} from './browser-storage.js';
export type {KeyValueStorage} from './browser-storage.js';
export {consumeUnlessSet} from './consume-unless-set.js';
export {customElement} from './custom-element.js';
export {currentPosition, locate, PositionError, type Located} from './current-position.js';
export {RejonErrorEvent} from './rejon-error-event.js';
export {threatArea, threatAreaProblem, type WrittenArea} from './threat-area.js';
