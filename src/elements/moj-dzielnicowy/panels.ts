import type {Beat} from '../../backend/index.js';
import type {Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {MapHost} from './area-map.js';
import type {ListHost} from './gmina-list.js';
import type {Messages} from './moj-dzielnicowy.messages.js';
import {Panel} from './panel.js';

/** The map of the area, on which a place can be taken. */
export const mapPanel = (
  host: MapHost,
  localizer: Localizer<Messages>,
  taken: (point: Point) => void,
): Panel =>
  new Panel(host, localizer, async () => {
    const {areaMap} = await import('./area-map.js');
    return areaMap(host, taken);
  });

/** The list of officers by gmina, of whom one can be chosen. */
export const browsePanel = (
  host: ListHost,
  localizer: Localizer<Messages>,
  chosen: (beat: Beat) => void,
): Panel =>
  new Panel(host, localizer, async () => {
    const {GminaList} = await import('./gmina-list.js');
    return new GminaList(host, localizer, chosen);
  });
