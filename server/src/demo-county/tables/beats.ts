import {townBeats} from './town-beats.js';
import {villageBeats} from './village-beats.js';

export const beats = [...townBeats, ...villageBeats];
