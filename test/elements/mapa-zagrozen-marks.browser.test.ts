import {expect} from '@open-wc/testing';

import {BackendUnreachable, type Threats} from '../../lib/backend/index.js';
import {behindServer} from '../../lib/backend/memory/behind-server.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {MapChosenEvent} from '../../lib/map/map-events.js';
import type {ThreatPage} from '../../lib/threats/index.js';
import {find, memory, open, press, says, text} from './threat-map.ts';

/** Presses a mark in the middle of the sample county. */
const pressMark = (map: Element, count: number) =>
  map.dispatchEvent(new MapChosenEvent(count, [19, 51, 20, 52], {lon: 19.5, lat: 51.5}));

describe('<mapa-zagrozen> and the marks on its map', () => {
  it('opens what was pressed last, however late the answer to an earlier mark comes', async () => {
    let answer = (_page: ThreatPage) => {};
    const late = new Promise<ThreatPage>((resolve) => (answer = resolve));
    const backend = memory();
    const ofArea: Threats['ofArea'] = async (area, signal) => {
      const threats = (await backend.threats.ofArea(area, signal))!;
      const list = threats.list.bind(threats);
      return Object.assign(threats, {
        list: (...asked: Parameters<typeof list>) => (asked[1].limit === 1 ? late : list(...asked)),
      });
    };
    const element = await open({...backend, threats: {...backend.threats, ofArea}}, {view: 'map'});
    const map = await find(element, 'rejon-map');
    pressMark(map, 1);
    pressMark(map, 6);
    await says(element, 'W tym miejscu: 6');
    answer({threats: sampleCounty.threats.slice(0, 1), total: 1});
    await late;
    await element.updateComplete;
    expect(element.threat).to.equal(undefined);
    expect(text(element)).to.contain('W tym miejscu: 6');
  });

  it('says what to do when a mark cannot be opened without a network', async () => {
    let online = true;
    const backend = behindServer(memory(), () => {
      if (!online) throw new BackendUnreachable('gone');
    });
    const element = await open(backend, {view: 'map'});
    const map = await find(element, 'rejon-map');
    await says(element, 'Na widocznej części mapy: 6');
    online = false;
    pressMark(map, 1);
    await says(element, 'Sprawdź połączenie z internetem');
    online = true;
    await press(element, 'Spróbuj ponownie');
    await says(element, 'W tym miejscu: 6');
  });
});
