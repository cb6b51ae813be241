import type {LitElement} from 'lit';

import type {Backend} from '../../backend/index.js';
import {AttributeError, unknownArea} from '../../element/index.js';
import type {Point} from '../../geo/index.js';
import {Localizer} from '../../i18n/index.js';
import {PlaceMap} from '../../map/index.js';
import {panelMessages} from './panels.messages.js';

/** What the map needs to know of its element. */
export type MapHost = LitElement & {readonly backend?: Backend; readonly area: string};

/** The map of an element's area, on which a place can be taken. */
export function areaMap(host: MapHost, taken: (point: Point) => void) {
  const localizer = new Localizer(host, panelMessages);
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
  map.taken = taken;
  return {open: () => map.open(), render: () => map.render()};
}
