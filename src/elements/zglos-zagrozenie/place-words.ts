import type {ChosenPlace} from './draft.js';
import type {Messages} from './zglos-zagrozenie.messages.js';

/** A chosen place in words: the address, or how the point was given and its coordinates. */
export function placeWords({via, label, point}: ChosenPlace, words: Messages): string {
  if (via === 'address') return label;
  // Five digits are about a metre.
  const coordinates = `${point.lat.toFixed(5)}, ${point.lon.toFixed(5)}`;
  return via === 'location'
    ? words.place.viaLocation(coordinates)
    : words.place.viaMap(coordinates);
}
