import {plural} from '../../i18n/index.js';
import {en as officer} from '../../officer/officer.messages.en.js';
import {en as position} from '../../officer/position.messages.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

export const en: Messages = {
  ...common,
  ...officer,
  heading: 'Who is my community officer?',
  label: 'Your address',
  otherLabel: 'Another address',
  hint: (example) =>
    `Town or village, street and house number${example ? `, for example: ${example}` : ''}. An officer’s name works too.`,
  suggestions: (count) =>
    `${count} ${plural('en', count, {one: 'suggestion', other: 'suggestions'})}`,
  find: 'Find my officer',
  searching: 'Looking for the officer…',
  found: (name) => `Found: ${name}.`,
  keptHeading: 'Your community officer',
  choose: {
    homonym: 'There are several such places. Choose yours.',
    spelling: 'We do not know exactly this name. If you mean a place below, choose it.',
    'number-missing': 'Several officers share this street. Choose your house number.',
    'street-missing': 'Several officers work in this town. Choose one, or add the street.',
    overlap: 'The published areas name more than one officer here. Call one of them.',
    doubtful:
      'The published area does not say clearly whether it includes this number. It is probably this officer: call and ask.',
    name: 'Several officers have this name, or one serves several beats. Choose one.',
  },
  none: {
    'nothing-asked': () =>
      'Enter a town or village, street and house number, or an officer’s name.',
    'unknown-locality': (unknown) =>
      `We found no place or officer called “${unknown}” here. Check the spelling or choose a suggestion. We search the area of this police unit only.`,
    'unknown-street': (unknown, understood) =>
      `We did not find “${unknown}”${understood ? ` in ${understood}` : ''}. Check the spelling or choose a street from the suggestions.`,
    'unknown-number': (unknown) =>
      `There is no such house number: “${unknown}”. Correct the number and try again.`,
    'unknown-beat': () =>
      'We did not find this beat. The division into beats may have changed. Enter an address.',
    'not-covered': (_unknown, understood) =>
      understood
        ? `“${understood}” belongs to none of the published beats. Ask the duty desk.`
        : 'This place belongs to none of the published beats. Ask the duty desk.',
    outside: (_unknown, understood, county) =>
      `${understood ? `“${understood}”` : 'This place'} is outside the area of this police unit${county ? `: ${county}` : ''}. Ask the police who work there.`,
  },
  askUnit: 'Not sure who to ask? The duty desk answers day and night:',
  position: {
    ...position,
    inaccurate: (distance) =>
      `Your device knows where you are only to within ${distance}. That is not enough. Enter the address.`,
  },
  place: {
    onMap: 'Show on a map',
    closeMap: 'Close the map',
  },
  browse: {
    open: 'Browse by gmina',
    close: 'Close the list of gminas',
  },
};
