// Tells whether anything changed since the last time, without reading a single file.
import {existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Every file of some folders with its size and its time of change.
 *
 * @param {readonly string[]} paths - Files and folders.
 */
export function stampOf(paths) {
  return paths
    .flatMap((path) => (statSync(path).isDirectory() ? globSync(`${path}/**/*.*`) : [path]))
    .sort()
    .map((file) => {
      const {size, mtimeMs} = statSync(file);
      return `${file} ${size} ${mtimeMs}\n`;
    })
    .join('');
}

/**
 * @param {string} file - Where the last stamp is kept.
 * @param {string} stamp
 */
export function isCurrent(file, stamp) {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function keepStamp(file, stamp) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, stamp);
}
