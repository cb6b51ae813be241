import {en as common} from '../../ui/common.messages.en.js';
import type {PanelMessages} from './panels.messages.js';

export const en: PanelMessages = {
  ...common,
  place: {
    mapHint: 'Move the map until the cross marks your home, and press “Who works here?”.',
    takePoint: 'Who works here?',
    loadingMap: 'Loading the map…',
    mapFailed: 'The map could not be loaded. Enter the address or use your location.',
  },
  keeping: {
    keep: 'Remember on this device',
    forget: 'Forget',
    offer:
      'Next time you will see this officer at once. The beat and the address stay in this browser only; we send nothing.',
    kept: 'This device remembers your officer. The beat and the address are in this browser only.',
    failed: 'The browser does not allow anything to be remembered. You can save the number.',
    forgotten: 'This device no longer remembers your officer.',
  },
  browse: {
    loading: 'Loading the list…',
    unit: 'Police unit',
    chooseUnit: 'Choose a unit',
    gmina: (name) => `Gmina ${name}`,
    noGmina: 'Other beats',
    nothing: 'There are no beats here yet. Call the police station.',
  },
};
