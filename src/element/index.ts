export {AttributeCheck, AttributeError} from './attribute-check.js';
export {customElement} from './custom-element.js';
export {RejonErrorEvent} from './rejon-error-event.js';
