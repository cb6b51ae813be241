export {AttributeCheck, AttributeError} from './attribute-check.js';
export {areaProblem, missingBackend, unknownArea} from './attribute-problems.js';
export {consumeUnlessSet} from './consume-unless-set.js';
export {customElement} from './custom-element.js';
export {currentPosition, PositionError} from './current-position.js';
export {RejonErrorEvent} from './rejon-error-event.js';
