import {contains} from '../../geo/index.js';
import type {Area} from '../values.js';

/** The area of a TERC code among counties and their gminy; a gmina shows only its own localities. */
export function findArea<Known extends Omit<Area, 'tiles'>>(
  areas: readonly Known[],
  teryt: string,
): Known | Omit<Area, 'tiles'> | undefined {
  for (const area of areas) {
    if (area.teryt === teryt) return area;
    const part = area.parts.find((one) => one.teryt === teryt);
    if (part) {
      return {
        ...part,
        parts: [],
        localities: area.localities.filter(({point}) => contains(part.outline, point)),
        attribution: area.attribution,
      };
    }
  }
  return undefined;
}
