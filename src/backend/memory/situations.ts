import {BackendRefused, BackendUnreachable} from '../errors.js';
import type {MemoryOptions} from './memory-backend.js';

/** For examples: the backend never answers. */
export const silent: MemoryOptions = {before: () => new Promise(() => undefined)};

/** For examples: the backend says that it cannot answer now. */
export const refusing: MemoryOptions = failing(new BackendRefused('Busy', 503));

/** For examples: there is no way to the backend. */
export const unreachable: MemoryOptions = failing(new BackendUnreachable('No answer'));

function failing(error: Error): MemoryOptions {
  return {
    before() {
      throw error;
    },
  };
}
