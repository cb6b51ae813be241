import {foldedWords} from '../../beats/index.js';
import {list, type Check} from '../http/check.js';
import {words} from '../http/officer-answers.js';
import {fileNameOf} from './pack.js';
import type {StaticFolder} from './static-folder.js';

/** So many letters of a last name are the key of a file. */
export const nameKeyLength = 2;

/** Most beats that one question for a name is answered with. */
const mostBeats = 20;

/** Where the file of the officers whose last names begin so is. */
export function namesPath(key: string): string {
  return `names/${fileNameOf(key)}.json`;
}

const entries: Check<readonly (readonly string[])[]> = list(list(words, 2));

/** The ids of the beats of officers and substitutes of such a name, in a folder that is split. */
export async function beatsOfName(
  folder: StaticFolder,
  name: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const typed = foldedWords(name);
  const keys = (await folder.manifest(signal)).value.names;
  const wanted = new Set(typed.map((word) => word.slice(0, nameKeyLength)));
  const files = await Promise.all(
    [...wanted]
      .filter((key) => keys?.has(key))
      .map((key) => folder.files.read(namesPath(key), entries, signal)),
  );
  const found = files
    .flatMap(({value}) => value)
    .filter(([person = '']) => {
      const parts = foldedWords(person);
      return typed.every((word) => parts.some((part) => part.startsWith(word)));
    });
  return [...new Set(found.map(([, beat = '']) => beat))].slice(0, mostBeats);
}
