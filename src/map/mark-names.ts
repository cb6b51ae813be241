import {statuses} from '../threats/index.js';
import type {MapWords} from './map.messages.js';
import type {Mark} from './mark.js';

/**
 * What a mark says, in words.
 *
 * @param names - Of the categories, in the order in which marks number them.
 */
export function markName(
  {count, category, status}: Mark,
  names: readonly string[],
  words: MapWords,
): string {
  const name = names[category];
  const is = words.statuses[statuses[status]!].toLowerCase();
  return count === 1 ? words.threat(name, is) : words.threats(count, name, is);
}
