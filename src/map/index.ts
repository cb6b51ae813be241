// Light enough to come with an element; the map itself arrives through `loadMap`.
export type {Backdrop} from './backdrop.js';
export type {MapChosenEvent, MapFailedEvent, MapMovedEvent, MapPickedEvent} from './map-events.js';
export {categoryMark} from './category-mark.js';
export {loadMap} from './load-map.js';
export {PlaceMap} from './place-map.js';
export {statusColours} from './status-colours.styles.js';
export {statusMark} from './status-marks.js';
