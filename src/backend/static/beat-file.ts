import {list, object, optional, type Check} from '../http/check.js';
import {meeting} from '../http/officer-answers.js';
import type {Meeting} from '../values.js';
import {fileNameOf, type Pack} from './pack.js';
import {readPack} from './read-pack.js';

/** The file of one beat in a folder that is split. */
export interface BeatFile {
  readonly pack: Pack;
  readonly meetings: readonly Meeting[];
}

/** Where the file of a beat is. */
export function beatPath(id: string): string {
  return `beats/${fileNameOf(id)}.json`;
}

/** Where the file of the beats of a unit is. */
export function unitPath(id: string): string {
  return `units/${fileNameOf(id)}.json`;
}

const more = object({meetings: optional(list(meeting))});

/** One beat, complete and with its shape, and its meetings. */
export const readBeatFile: Check<BeatFile> = (value, path) => ({
  pack: readPack(value, path),
  meetings: more(value, path).meetings ?? [],
});
