import {expect, fixture, html, waitUntil} from '@open-wc/testing';

import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {MapaZagrozen} from '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import {memoryStorage} from './memory-storage.ts';
import {open} from './sample-map.ts';
import {find, says, text} from './threat-map.ts';

describe('<mapa-zagrozen> and the last visit', () => {
  const visited = () => memoryStorage(['rejon:mapa-zagrozen:9901', '2026-11-09']);

  it('tells nothing on the first visit, and remembers the day alone', async () => {
    const storage = memoryStorage();
    const element = await open({storage});
    await find(element, 'button', 'Drukuj');
    await waitUntil(() => storage.items.size === 1);
    expect([...storage.items.values()]).to.deep.equal(['2026-11-23']);
    expect(text(element)).not.to.contain('ostatniej wizyty');
  });

  it('says what is new, shows only that, and forgets when asked', async () => {
    const storage = visited();
    const element = await open({storage});
    await says(element, 'Od Twojej ostatniej wizyty (9 listopada 2026): 2 nowe lub zmienione');
    (await find(element, 'button', 'Pokaż tylko te')).click();
    await says(element, 'Pokazano 2 zagrożenia z 6');
    (await find(element, 'button', 'Nie pamiętaj')).click();
    await says(element, 'nie pamięta już');
    expect([...storage.items.values()].join()).not.to.contain('2026');
    await waitUntil(() => element.shadowRoot!.activeElement?.id === 'visit');
  });

  it('keeps nothing where the webmaster wants that', async () => {
    const storage = visited();
    const element = await fixture<MapaZagrozen>(html`
      <mapa-zagrozen
        area="9901"
        since-last-visit="off"
        .storage=${storage}
        .backend=${new MemoryBackend(sampleCounty)}
      ></mapa-zagrozen>
    `);
    await find(element, 'button', 'Drukuj');
    await says(element, 'Na widocznej części mapy');
    expect(storage.items.get('rejon:mapa-zagrozen:9901')).to.equal('2026-11-09');
    expect(text(element)).not.to.contain('ostatniej wizyty');
  });
});

describe('<mapa-zagrozen> and the address of its page', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('leaves it alone unless the webmaster wants otherwise', async () => {
    const element = await open();
    await find(element, 'button', 'Drukuj');
    (await find(element, '.choice', 'Nowe')).click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    expect(location.href).to.equal(before);
  });

  it('keeps the filters in it, and finds them there', async () => {
    history.replaceState(null, '', '?strona=1');
    const element = await open({reflectUrl: true});
    await find(element, 'button', 'Drukuj');
    (await find(element, '.choice', 'Nowe')).click();
    await waitUntil(() => location.search === '?strona=1&zagrozenia-statusy=new', location.search);
    element.remove();
    const again = await open({reflectUrl: true});
    await says(again, 'Pokazano 1 zagrożenie z 6');
  });
});
