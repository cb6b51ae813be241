export {statuses, sources} from './threat.js';
export type {Category, Recurrence, Threat, ThreatSource, ThreatStatus} from './threat.js';
export type {ThreatColumns} from './columns.js';
