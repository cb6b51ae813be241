// What needs to be there at first sight. vCards and calendar files are asked for when needed, from
// the modules beside this one: exported here, they would be loaded with it.
export {callDuty, contact} from './contact.js';
export {contactText} from './contact-text.js';
export {contactStyles} from './contact.styles.js';
export {systemClock, Ticking, type Clock} from './clock.js';
export {deepLink, linkedBeat} from './deep-link.js';
export {dutyState} from './duty-state.js';
export {beginning, dutyText, timeInWarsaw} from './duty-text.js';
export {formatHours, spokenTime} from './format-hours.js';
export {freshness} from './freshness.js';
export {fullName, nameOf, personOf, rankAndName} from './person.js';
export {warsawTime} from './warsaw-time.js';
