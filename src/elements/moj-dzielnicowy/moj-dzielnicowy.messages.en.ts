import {plural} from '../../i18n/index.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

export const en: Messages = {
  ...common,
  heading: 'Who is my community officer?',
  label: 'Your address',
  hint: 'Town or village, street and house number, for example: Nowe Miasto, Polna 12. An officer’s name works too.',
  suggestions: (count) =>
    `${count} ${plural('en', count, {one: 'suggestion', other: 'suggestions'})}`,
  find: 'Find my officer',
  locate: 'Use my location',
  searching: 'Looking for the officer…',
  found: (name) => `Found: ${name}.`,
  forAddress: (address) => `For the address: ${address}`,
  beat: 'Beat',
  beatNumber: (number) => `no. ${number}`,
  covers: 'Covers',
  hours: 'Meets residents',
  unit: 'Police unit',
  duty: 'Duty desk, day and night',
  call: 'Call',
  callDuty: 'Call the duty desk',
  write: 'Write an e-mail',
  vacant: 'This beat has no officer now',
  vacantAdvice: 'In matters of this beat call the unit’s duty desk.',
  substitutes: 'stands in for this beat',
  substituteFor: (name) => `Standing in for: ${name}`,
  phoneNotice:
    'The phone is answered during duty hours. E-mail is not a way to report a crime formally.',
  plan: 'What the officer works on now',
  planUntil: (day) => `Plan until ${day}`,
  goal: 'Goal',
  actions: 'Actions',
  partners: 'With the help of',
  updated: (day) => `Data of ${day}`,
  choose: {
    homonym: 'There are several such places. Choose yours.',
    'number-missing': 'Several officers share this street. Choose your house number.',
    'street-missing': 'Several officers work in this town. Choose one, or add the street.',
    overlap: 'The published areas name more than one officer here. Call one of them.',
    name: 'Several officers have this name. Choose one.',
  },
  none: {
    'nothing-asked': () => 'Enter an address, for example: Nowe Miasto, Polna 12.',
    'unknown-locality': (unknown) =>
      `We found no place or officer called “${unknown}”. Check the spelling or choose a suggestion.`,
    'unknown-street': (unknown, understood) =>
      `We did not find “${unknown}” in ${understood}. Check the spelling or choose a street from the suggestions.`,
    'not-covered': (_unknown, understood) =>
      understood
        ? `“${understood}” belongs to none of the published beats. Ask the duty desk.`
        : 'This place belongs to none of the published beats. Ask the duty desk.',
    outside: () => 'This place is outside the area of this police unit.',
  },
  askUnit: 'Not sure who to ask? The duty desk answers day and night:',
  position: {
    denied:
      'The browser did not agree to share your location. Enter the address, or change the permission in the browser’s settings.',
    unavailable: 'Your device cannot tell where you are now. Enter the address.',
    unsupported: 'This browser does not share locations. Enter the address.',
  },
  locating: 'Finding where you are…',
};
