export {controls} from './controls.styles.js';
export {emergency} from './emergency.js';
export {icon} from './icon.js';
export type {IconName} from './icon.js';
export {failure, failureText, loading, webmasterNote} from './status.js';
export {status} from './status.styles.js';
export {tokens} from './tokens.styles.js';
