import type {LitElement} from 'lit';

import type {Backend} from '../../backend/index.js';
import {AttributeError, unknownArea} from '../../element/index.js';
import type {Point} from '../../geo/index.js';
import type {Localizer} from '../../i18n/index.js';
import {PlaceMap} from '../../map/index.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** The map of an element's area; once a place is taken, it closes. */
export function areaMap(
  host: LitElement & {readonly backend?: Backend; readonly area: string},
  localizer: Localizer<Messages>,
  taken: (point: Point) => void,
): PlaceMap {
  const map = new PlaceMap(
    host,
    () => localizer.words,
    async (signal) => {
      const area = host.area.trim();
      const backdrop = await host.backend?.places.area(area, signal);
      if (!backdrop) throw new AttributeError(unknownArea(area));
      return backdrop;
    },
  );
  map.taken = (point) => {
    map.close();
    taken(point);
  };
  return map;
}
