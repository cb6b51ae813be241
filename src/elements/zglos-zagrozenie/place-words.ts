import {foldedWords} from '../../beats/index.js';
import type {ChosenPlace} from './draft.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/**
 * A chosen place in words: the address, with what was typed where that said more, or how the point
 * was given and its coordinates.
 */
export function placeWords({via, label, typed, point}: ChosenPlace, words: Messages): string {
  if (via === 'address') return typed ? words.place.foundAs(typed, label) : label;
  // Five digits are about a metre.
  const coordinates = `${point.lat.toFixed(5)}, ${point.lon.toFixed(5)}`;
  return via === 'location'
    ? words.place.viaLocation(coordinates)
    : words.place.viaMap(coordinates);
}

/** Whether the label of a place still has every word of the address that was typed. */
export function keepsWords(typed: string, label: string): boolean {
  const found = foldedWords(label);
  return foldedWords(typed).every((word) => found.includes(word));
}
