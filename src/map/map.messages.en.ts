import {formatNumber, plural} from '../i18n/index.js';
import type {MapWords} from './map.messages.js';
import {en as statuses} from './status-names.en.js';

const counted = (count: number, one: string, other: string) =>
  `${formatNumber('en', count)} ${plural('en', count, {one, other})}`;

export const en: MapWords = {
  label: 'Map',
  threatsLabel: 'Map of threats',
  help: 'Arrow keys move the map, plus and minus zoom.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  move: 'Move the map',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  marks: 'Marks on the map: arrow keys lead to the next one, Escape back to the map',
  marksInView: (count) =>
    count ? `${counted(count, 'mark', 'marks')} on the map.` : 'No marks in this part of the map.',
  statuses,
  threat: (category, status) => `${category ?? 'Threat'}, ${status}`,
  threats: (count, category, status) => {
    const kind = category === undefined ? '' : `${category}: `;
    return `${kind}${counted(count, 'threat', 'threats')}, mostly ${status}`;
  },
  wheelHint: (key) => `To zoom the map, hold ${key} and turn the mouse wheel.`,
  touchHint: 'Move the map with two fingers.',
  unavailable: 'We could not load the map. Check your connection and reload the page.',
};
