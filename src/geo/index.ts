export {along} from './along.js';
export {boundsOf, within} from './bounds.js';
export {contains} from './contains.js';
export {distance} from './distance.js';
export {createPointIndex, type PointIndex} from './point-index.js';
export {equator, toPoint, toX, toY, worldSize} from './mercator.js';
export {isTileAddress, tileKind, tileTemplate, type TileKind} from './tile-address.js';
export type {Bounds, MultiPolygon, Point, Polygon, Ring} from './point.js';
