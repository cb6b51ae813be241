import {decodeThreatsInSlices, ThreatsFormatError, type ThreatsFile} from '../../threats/index.js';
import {UnexpectedAnswer} from '../errors.js';
import {pause} from '../http/pause.js';
import type {Reading} from './folder-files.js';

/** Nobody is asked whether to go on: others may wait for the same file. */
const {signal} = new AbortController();

/** Reads a file of threats, see docs/threats-format.md. */
export const readThreatsFile: Reading<ThreatsFile> = async (bytes, path) => {
  try {
    return await decodeThreatsInSlices(bytes, pause, signal);
  } catch (cause) {
    // At its very beginning it is not damaged, but something else.
    if (cause instanceof ThreatsFormatError && cause.at === 0) return undefined;
    throw new UnexpectedAnswer(`${path}: ${(cause as Error).message}`, {cause});
  }
};
