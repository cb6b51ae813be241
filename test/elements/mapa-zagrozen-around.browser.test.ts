import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {BackendUnreachable, type Backend} from '../../lib/backend/index.js';
import {behindServer, type ThreatQuestion} from '../../lib/backend/memory/behind-server.js';
import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import type {MapaZagrozen} from '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';

/** A device of its own for each test. */
function device(...kept: [string, string][]) {
  const items = new Map(kept);
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, item: string) => void items.set(key, item),
    removeItem: (key: string) => void items.delete(key),
  };
}

interface Given {
  readonly backend?: Backend;
  readonly storage?: ReturnType<typeof device>;
  readonly view?: 'map' | 'list';
  readonly reflectUrl?: boolean;
}

const open = ({
  backend = new MemoryBackend(sampleCounty),
  storage = device(),
  view = 'map',
  reflectUrl = false,
}: Given = {}) =>
  fixture<MapaZagrozen>(html`
    <mapa-zagrozen
      area="9901"
      view=${view}
      ?reflect-url=${reflectUrl}
      .today=${'2026-11-23'}
      .storage=${storage}
      .backend=${backend}
    ></mapa-zagrozen>
  `);

const text = (element: MapaZagrozen) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const says = (element: MapaZagrozen, words: string) =>
  waitUntil(() => text(element).includes(words), `never said "${words}"`, {timeout: 8000});

const find = async <Found extends HTMLElement>(
  element: MapaZagrozen,
  selector: string,
  words = '',
) => {
  const found = () =>
    [...element.shadowRoot!.querySelectorAll<Found>(selector)].find(({textContent}) =>
      textContent?.includes(words),
    );
  await waitUntil(found, `no ${selector} says "${words}"`, {timeout: 8000});
  return found()!;
};

const write = async (element: MapaZagrozen, name: string, value: string) => {
  const field = await find<HTMLInputElement>(element, `input[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await element.updateComplete;
};

describe('<mapa-zagrozen> and what its reader wants to see', () => {
  it('lists the whole area without a map, and brings the map when asked', async () => {
    const element = await open({view: 'list'});
    await says(element, 'Na całym obszarze: 6 zagrożeń');
    expect(element.shadowRoot!.querySelector('rejon-map')).to.equal(null);
    (await find(element, '.views button', 'Mapa')).click();
    await says(element, 'Na widocznej części mapy');
    (await find(element, '.views button', 'Lista')).click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('rejon-map')!.checkVisibility()).to.equal(false);
  });

  it('lists what the map does not show, the newest first', async () => {
    const element = await open();
    await says(element, 'Na widocznej części mapy');
    element.shadowRoot!.querySelector('rejon-map')!.flyTo({lon: 19.45, lat: 51.652}, 15);
    await says(element, 'Na widocznej części mapy: 1 zagrożenie');
    const [scope, order] = element.shadowRoot!.querySelectorAll(
      '.list-options select',
    ) as unknown as HTMLSelectElement[];
    scope!.value = 'area';
    scope!.dispatchEvent(new Event('change'));
    await says(element, 'Na całym obszarze: 6 zagrożeń');
    order!.value = 'newest';
    order!.dispatchEvent(new Event('change'));
    const first = () => element.shadowRoot!.querySelector('.threat')!.textContent;
    await waitUntil(() => first().includes('7 listopada 2026'), 'the newest is not the first');
  });

  it('filters by who says so, by days, and by what comes back on some days', async () => {
    const element = await open();
    await says(element, 'Pokazano 6 zagrożeń');
    (await find(element, '.choice', 'dane Policji')).click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    (await find(element, 'button', 'Pokaż wszystkie')).click();
    (await find(element, 'summary', 'Kiedy')).click();
    await write(element, 'from', '2026-11-05');
    await says(element, 'Pokazano 3 zagrożenia z 6');
    await write(element, 'to', '2026-11-06');
    await says(element, 'Pokazano 2 zagrożenia z 6');
    (await find(element, 'button', 'Bez ograniczeń')).click();
    await says(element, 'Pokazano 6 zagrożeń');
    (await find(element, '.choice', 'Tylko powtarzające się')).click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    (await find(element, '.choice', 'poniedziałek')).click();
    await says(element, 'Pokazano 0 zagrożeń z 6');
    (await find(element, '.choice', 'wtorek')).click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    (await find(element, '.choice', 'w nocy')).click();
    await says(element, 'Pokazano 0 zagrożeń z 6');
    (await find(element, 'button', 'Pokaż wszystkie')).click();
    await says(element, 'Pokazano 6 zagrożeń');
  });

  it('says gently when a day is later than the last, and loses nothing', async () => {
    const element = await open();
    (await find(element, 'summary', 'Kiedy')).click();
    await write(element, 'to', '2026-11-04');
    await says(element, 'Pokazano 3 zagrożenia z 6');
    await write(element, 'from', '2026-11-20');
    await says(element, 'Popraw jeden z nich');
    expect(text(element)).to.contain('Pokazano 3 zagrożenia z 6');
    const from = await find<HTMLInputElement>(element, 'input[name="from"]');
    expect(from.value).to.equal('2026-11-20');
    await write(element, 'from', '2026-11-03');
    await says(element, 'Pokazano 2 zagrożenia z 6');
    expect(text(element)).not.to.contain('Popraw jeden z nich');
    await write(element, 'from', '0002-01-01');
    await says(element, 'Nie ma takiego dnia');
  });
});

describe('<mapa-zagrozen> and the last visit', () => {
  const visited = () => device(['rejon:mapa-zagrozen:9901', '2026-11-09']);

  it('tells nothing on the first visit, and remembers the day alone', async () => {
    const storage = device();
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

describe('<mapa-zagrozen> of a large area, whose threats stay on the server', () => {
  it('shows the same as one that has everything', async () => {
    const element = await open({backend: behindServer(new MemoryBackend(sampleCounty))});
    await says(element, 'Na widocznej części mapy: 6 zagrożeń');
    (await find(element, '.choice', 'Przekraczanie')).click();
    await says(element, 'Pokazano 2 zagrożenia z 6');
    await says(element, 'Na widocznej części mapy: 2 zagrożenia');
  });

  it('keeps the list when the server goes away, says so, and goes on when it is back', async () => {
    let gone = false;
    const before = (question: ThreatQuestion) => {
      if (gone && question === 'list') throw new BackendUnreachable('gone');
    };
    const element = await open({backend: behindServer(new MemoryBackend(sampleCounty), before)});
    await says(element, 'Na widocznej części mapy: 6 zagrożeń');
    gone = true;
    const failed = oneEvent(element, 'rejon-error');
    element.shadowRoot!.querySelector('rejon-map')!.flyTo({lon: 19.45, lat: 51.652}, 15);
    await failed;
    await says(element, 'Sprawdź połączenie z internetem');
    expect(element.shadowRoot!.querySelectorAll('.threat')).to.have.length(6);
    gone = false;
    (await find(element, 'button', 'Spróbuj ponownie')).click();
    await says(element, 'Na widocznej części mapy: 1 zagrożenie');
  });
});
