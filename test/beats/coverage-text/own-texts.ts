import {textsOfNames} from './texts-of-names.ts';
import {textsOfNumbers} from './texts-of-numbers.ts';
import {textsOfVillages} from './texts-of-villages.ts';

/** Every text of our own. */
export const ownTexts = [...textsOfNumbers, ...textsOfNames, ...textsOfVillages];
