import {contains} from '../geo/index.js';
import type {Coverage, Directory, Gmina} from './directory.js';

/**
 * The gminy in which a beat lies, by name: those of the localities that its rules name, and where it
 * has only a shape, those of the localities inside.
 */
export function gminyOf(
  {rules, shape}: Coverage,
  {gminy, localities}: Directory,
): readonly Gmina[] {
  const named = new Set(rules.map(({locality}) => locality));
  const codes = new Set(
    localities
      .filter(({id, point}) =>
        rules.length > 0 ? named.has(id) : shape !== undefined && contains(shape, point),
      )
      .map(({gmina}) => gmina),
  );
  return gminy
    .filter(({teryt}) => codes.has(teryt))
    .sort((a, b) => a.name.localeCompare(b.name, 'pl'));
}
