export {findPrivateData} from './find-private-data.js';
export type {PrivateData, PrivateDataKind} from './private-data.js';
