import type {Beat} from '../../backend/index.js';
import {personOf} from '../../officer/index.js';
import {paper} from './paper-words.js';

/** The number to call. */
export interface MainPhone {
  /** E.164. */
  readonly number: string;
  /** Whose it is, where it is not the officer's. */
  readonly whose?: string;
}

/** The one number that is printed large: the officer's, else the duty desk's, else the unit's. */
export function mainPhone(beat: Beat): MainPhone | undefined {
  const {phone, unit} = beat;
  if (personOf(beat) && phone) return {number: phone};
  if (unit.dutyPhone) return {number: unit.dutyPhone, whose: paper.duty};
  return unit.phone ? {number: unit.phone, whose: paper.unitPhone} : undefined;
}
