import {BackendUnreachable} from '../../backend/index.js';

/** Code that is loaded when needed; where it does not come, the words for a lost connection fit. */
export const lateCode = <Code>(code: Promise<Code>): Promise<Code> =>
  code.catch((cause: unknown) => {
    throw new BackendUnreachable('A part of the element did not load', {cause});
  });
