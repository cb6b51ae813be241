import type {PositionMessages} from './position.messages.js';

export const en: PositionMessages = {
  ask: 'Use my location',
  asking: 'Finding where you are… The browser may ask for your permission.',
  denied:
    'The browser did not agree to share your location. Enter the address, or change the permission in the browser’s settings.',
  unavailable: 'Your device cannot tell where you are now. Enter the address.',
  unsupported: 'This browser does not share locations. Enter the address.',
};
