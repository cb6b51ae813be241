import {en as officer} from '../../officer/officer.messages.en.js';
import {en as common} from '../../ui/common.messages.en.js';
import type {Messages} from './ulotka-dzielnicowego.messages.js';

export const en: Messages = {
  ...common,
  stored: officer.stored,
  old: officer.old,
  heading: 'Leaflet with the officer’s contact',
  preparing: 'Preparing the leaflet…',
  ready: (name) => `The leaflet is ready: ${name}.`,
  notFound:
    'We cannot find this beat. The beats may have been redrawn. Search for the officer by address or call the police station.',
  format: 'What do you want to print?',
  formats: {
    a4: 'A4 poster',
    a5: 'A5 leaflet',
    a6: 'A6 leaflet',
    zrywki: 'A4 poster with tear-off strips',
  },
  print: 'Print the leaflet',
  hint: (paper) => `In the print window choose ${paper} paper, upright, at 100% scale.`,
  cutStrips: 'Then cut the strips along the dashed lines.',
  preview: 'Print preview',
  greeting: 'Your community police officer. Life or health in danger? Call 112.',
};
