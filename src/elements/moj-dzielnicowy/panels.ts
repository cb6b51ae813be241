import type {Beat} from '../../backend/index.js';
import type {Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import type {MapHost} from './area-map.js';
import type {ListHost} from './gmina-list.js';
import type {Messages} from './moj-dzielnicowy.messages.js';
import {Panel} from './panel.js';

/** The map of the area; it closes when a place is taken. */
export function mapPanel(
  host: MapHost,
  localizer: Localizer<Messages>,
  taken: (point: Point) => void,
): Panel {
  const panel = new Panel(host, localizer, async () => {
    const {areaMap} = await import('./area-map.js');
    return areaMap(host, (point) => {
      panel.close();
      taken(point);
    });
  });
  return panel;
}

/** The list of officers by gmina; it closes when one is chosen. */
export function browsePanel(
  host: ListHost,
  localizer: Localizer<Messages>,
  chosen: (beat: Beat) => void,
): Panel {
  const panel = new Panel(host, localizer, async () => {
    const {GminaList} = await import('./gmina-list.js');
    return new GminaList(host, localizer, (beat) => {
      panel.close();
      chosen(beat);
    });
  });
  return panel;
}
