import type {MapWords} from './map.messages.js';

export const en: MapWords = {
  label: 'Map',
  help: 'Arrow keys move the map, plus and minus zoom.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  move: 'Move the map',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  wheelHint: (key) => `To zoom the map, hold ${key} and turn the mouse wheel.`,
  touchHint: 'Move the map with two fingers.',
  unavailable: 'We could not load the map. Check your connection and reload the page.',
};
