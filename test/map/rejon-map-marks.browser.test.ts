import {expect, oneEvent} from '@open-wc/testing';

import type {MapChosenEvent} from '../../lib/map/index.js';
import {around, key, moved, open, painted, press, threatsAt, until} from './open-map.ts';

describe('<rejon-map> and its marks', () => {
  it('draws marks without pictures or popups of Leaflet', async () => {
    const {map} = await open({threats: threatsAt([19.5, 51.7]), view: around(19.5, 51.7, 0.01)});
    press(map);
    expect(
      map.shadowRoot!.querySelectorAll('img, .leaflet-popup, .leaflet-control'),
    ).to.have.length(0);
  });

  it('opens the list of a pile that zooming would not split', async () => {
    const threats = threatsAt([19.5, 51.7], [19.5, 51.7], [19.5, 51.7]);
    const {map} = await open({threats, view: around(19.5, 51.7, 0.01)});
    await until(() => painted(map));
    const chosen: Promise<MapChosenEvent> = oneEvent(map, 'rejon-map-chosen');
    press(map);
    const {count, bounds, point} = await chosen;
    expect(count).to.equal(3);
    expect(bounds[0]).to.be.closeTo(19.5, 0.0001);
    expect(bounds[3]).to.be.closeTo(51.7, 0.0001);
    expect(point.lon).to.be.closeTo(19.5, 0.0001);
  });

  it('zooms into a cluster that splits', async () => {
    const threats = threatsAt([19.498, 51.7], [19.502, 51.7]);
    const {map} = await open({threats, view: around(19.5, 51.7, 0.1)});
    await until(() => painted(map));
    const {zoom} = await key(map, '-');
    await key(map, '+');
    const event = moved(map);
    press(map);
    expect((await event).zoom).to.be.above(zoom + 1);
  });
});
