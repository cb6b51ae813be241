import {plural} from '../../i18n/index.js';
import {en as position} from '../../officer/position.messages.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {PlaceWords} from './place-bar.messages.js';

export const en: PlaceWords = {
  ...common,
  label: 'Place on the map',
  hint: 'Town, village or street.',
  suggestions: (count) =>
    `${count} ${plural('en', count, {one: 'suggestion', other: 'suggestions'})}`,
  show: 'Show the surroundings',
  searching: 'Looking for this place…',
  missing: 'Enter a town, a village or a street.',
  unknown: (place) =>
    `We did not find “${place}”. Check the spelling or choose from the suggestions.`,
  several: 'There are several such places. Choose yours.',
  outside: (place) => `“${place}” is outside the area of this map. Enter another place.`,
  shown: (place) => `Showing the surroundings of ${place}.`,
  position: {...position, ask: 'My location'},
  far: 'You are outside the area of this map. Enter the town, village or street whose surroundings you want to see.',
  here: 'Showing your surroundings. The list begins with the threats nearest to you.',
  forget: 'Hide my location',
};
