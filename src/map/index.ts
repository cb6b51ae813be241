// Light enough to come with an element; the map itself arrives through `loadMap`.
export type {Backdrop, MapName, MapTiles} from './backdrop.js';
export type {MapChosenEvent, MapMovedEvent, MapPickedEvent} from './map-events.js';
export type {MapWords} from './map.messages.js';
export {loadMap} from './load-map.js';
export {statusColours} from './status-colours.styles.js';
export {statusMark} from './status-marks.js';
