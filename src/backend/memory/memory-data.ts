import type {Directory} from '../../beats/index.js';
import type {Category, Threat} from '../../threats/index.js';
import type {Area, Beat, Meeting, Unit} from '../values.js';

/** Everything a {@link MemoryBackend} knows. */
export interface MemoryData {
  readonly directory: Directory;
  readonly units: readonly Unit[];
  readonly beats: readonly Beat[];
  readonly meetings: readonly Meeting[];
  readonly areas: readonly Area[];
  readonly categories: readonly Category[];
  readonly threats: readonly Threat[];
}
