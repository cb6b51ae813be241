export {findPrivateData} from './find-private-data.js';
export type {PrivateDataKind} from './private-data.js';
