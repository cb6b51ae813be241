import {expect} from '@open-wc/testing';

import {BackendUnreachable, type Backend} from '../../lib/backend/index.js';
import {MapChosenEvent} from '../../lib/map/map-events.js';
import type {ThreatCollection, ThreatPage} from '../../lib/threats/index.js';
import {find, memory, open, says, text} from './threat-map.ts';

type List = ThreatCollection['list'];

/** A backend whose threats are listed in another way. */
function listing(list: (honest: List) => List): Backend {
  const backend = memory();
  return {
    ...backend,
    threats: {
      ...backend.threats,
      ofArea: async (area, signal) => {
        const all = (await backend.threats.ofArea(area, signal))!;
        return {
          total: all.total,
          bounds: all.bounds,
          categories: all.categories,
          cells: all.cells.bind(all),
          counts: all.counts.bind(all),
          statistics: all.statistics.bind(all),
          list: list(all.list.bind(all)),
        };
      },
    },
  };
}

/** Presses a mark in the middle of the sample county. */
const pressMark = (map: Element, count: number) =>
  map.dispatchEvent(new MapChosenEvent(count, [19, 51, 20, 52], {lon: 19.5, lat: 51.5}));

describe('<mapa-zagrozen> and the marks on its map', () => {
  it('opens what was pressed last, however late the answer to an earlier mark comes', async () => {
    let answer = (_page: ThreatPage) => {};
    const slow = new Promise<ThreatPage>((resolve) => (answer = resolve));
    const backend = listing(
      (honest) => (filter, query, signal) =>
        query.limit === 1 ? slow : honest(filter, query, signal),
    );
    const element = await open(backend, {view: 'map'});
    const map = await find(element, 'rejon-map');
    pressMark(map, 1);
    pressMark(map, 6);
    await says(element, 'W tym miejscu: 6');
    answer({
      threats: [(await backend.threats.threat(2, new AbortController().signal))!],
      total: 1,
    });
    await slow;
    await element.updateComplete;
    expect(element.threat).to.equal(undefined);
    expect(text(element)).to.contain('W tym miejscu: 6');
  });

  it('says what to do when a mark cannot be opened without a network', async () => {
    let online = true;
    const backend = listing((honest) => (filter, query, signal) => {
      if (!online) throw new BackendUnreachable('gone');
      return honest(filter, query, signal);
    });
    const element = await open(backend, {view: 'map'});
    const map = await find(element, 'rejon-map');
    await says(element, '6 zagrożeń');
    online = false;
    pressMark(map, 1);
    await says(element, 'Sprawdź połączenie z internetem');
    online = true;
    (await find(element, 'button', 'Spróbuj ponownie')).click();
    await says(element, 'W tym miejscu: 6');
  });
});
