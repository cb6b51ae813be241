import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {BackendUnreachable, type Backend} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import type {MapaZagrozen} from '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import type {ThreatChosenEvent} from '../../lib/elements/mapa-zagrozen/threat-chosen-event.js';
import {MapChosenEvent} from '../../lib/map/map-events.js';

/** So wide that the list stands beside the map. */
const show = async (backend: Backend, area = '9901') => {
  const element = await fixture<MapaZagrozen>(
    html`<mapa-zagrozen area=${area} .backend=${backend}></mapa-zagrozen>`,
  );
  element.style.width = '1000px';
  return element;
};

const open = (options?: MemoryOptions) => show(new MemoryBackend(sampleCounty, options));

const text = (element: MapaZagrozen) =>
  (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const says = (element: MapaZagrozen, words: string) =>
  waitUntil(() => text(element).includes(words), `never said "${words}": ${text(element)}`, {
    timeout: 8000,
  });

const all = (element: MapaZagrozen, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const byText = (element: MapaZagrozen, selector: string, words: string) => {
  const found = all(element, selector).find(({textContent}) => textContent?.includes(words));
  if (!found) throw new Error(`no ${selector} says "${words}"`);
  return found;
};

const items = (element: MapaZagrozen) => all(element, '.threat');

const focused = (element: MapaZagrozen) => element.shadowRoot!.activeElement;

const withMap = async (element: MapaZagrozen) => {
  await says(element, 'Na widocznej części mapy');
  return element.shadowRoot!.querySelector('rejon-map')!;
};

describe('<mapa-zagrozen>', () => {
  it('lists what the map shows, nearest to its middle first', async () => {
    const element = await open();
    await withMap(element);
    expect(text(element)).to.contain('Mapa zagrożeń: powiat lipowski');
    expect(text(element)).to.contain('Pokazano 6 zagrożeń');
    expect(items(element)).to.have.length(6);
    expect(items(element)[0]!.textContent).to.contain('Przekraczanie dozwolonej prędkości');
    expect(items(element)[0]!.textContent).to.contain('W trakcie weryfikacji');
    expect(items(element)[0]!.textContent).to.contain('4 listopada 2026');
  });

  it('follows the map: what leaves the view leaves the list', async () => {
    const element = await open();
    const map = await withMap(element);
    map.flyTo({lon: 19.45, lat: 51.652}, 15);
    await says(element, 'Na widocznej części mapy: 1 zagrożenie');
    expect(items(element)[0]!.textContent).to.contain('Dzikie wysypiska śmieci');
    map.flyTo({lon: 19.45, lat: 51.61}, 16);
    await says(element, 'W widocznej części mapy nie ma zagrożeń');
  });

  it('shows only the chosen categories and statuses, and everything again', async () => {
    const element = await open();
    await withMap(element);
    byText(element, '.choice', 'Przekraczanie').querySelector('input')!.click();
    await says(element, 'Pokazano 2 zagrożenia z 6');
    expect(items(element)).to.have.length(2);
    byText(element, '.choice', 'Niepotwierdzone').querySelector('input')!.click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    byText(element, 'button', 'Pokaż wszystkie').click();
    await says(element, 'Pokazano 6 zagrożeń');
    expect(items(element)).to.have.length(6);
    expect(all(element, 'input:checked')).to.have.length(0);
  });

  it('says beside each choice how many it would show', async () => {
    const element = await open();
    await withMap(element);
    expect(byText(element, '.choice', 'Dzikie wysypiska').textContent).to.match(/2\s*$/);
    byText(element, '.choice', 'Nowe').querySelector('input')!.click();
    await says(element, 'Pokazano 1 zagrożenie z 6');
    expect(byText(element, '.choice', 'Dzikie wysypiska').textContent).to.match(/0\s*$/);
  });

  it('explains when nothing fits the filters', async () => {
    const element = await open();
    element.filter = {statuses: new Set(['joke-or-mistake'])};
    await says(element, 'Żadne zagrożenie nie pasuje');
  });

  it('explains a threat in plain words and gives the list and the focus back', async () => {
    const element = await open();
    await withMap(element);
    const item = byText(element, '.threat', 'Przekazane innej służbie');
    const chosen: Promise<ThreatChosenEvent> = oneEvent(element, 'rejon-threat-chosen');
    item.click();
    expect((await chosen).threat.id).to.equal(6);
    await says(element, 'Urząd Gminy Dębno');
    expect(text(element)).to.contain('Uprzątnięcie terenu należy do gminy.');
    expect(text(element)).to.contain('Sprawą zajmuje się teraz inna służba');
    expect(text(element)).to.contain('rozmowy z mieszkańcami i instytucjami');
    expect(items(element)).to.have.length(0);
    await waitUntil(() => focused(element)?.textContent?.trim() === 'Dzikie wysypiska śmieci');

    const escape = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true});
    focused(element)!.dispatchEvent(escape);
    await waitUntil(() => items(element).length === 6, 'the list never comes back');
    await waitUntil(() => (focused(element) as HTMLElement | null)?.dataset.id === '6');

    byText(element, '.threat', 'Niepotwierdzone').click();
    await says(element, 'Pomiary z trzech dni');
    byText(element, 'button', 'Wróć do listy').click();
    await waitUntil(() => (focused(element) as HTMLElement | null)?.dataset.id === '5');
  });

  it('says when a problem comes back', async () => {
    const element = await open();
    element.threat = 2;
    await says(element, 'wtorek i piątek, od 8:00 do 13:00');
  });

  it('opens a pile on the map as a list, and each threat of it', async () => {
    const element = await open();
    const map = await withMap(element);
    map.dispatchEvent(new MapChosenEvent(2, [19.5, 51.7, 19.5, 51.7], {lon: 19.5, lat: 51.7}));
    await says(element, 'W tym miejscu: 2 zagrożenia');
    await waitUntil(() => focused(element)?.id === 'panel');
    items(element)[1]!.click();
    await says(element, 'zagrożenie istnieje');
    byText(element, 'button', 'Wróć do listy').click();
    await says(element, 'W tym miejscu: 2 zagrożenia');
    byText(element, 'button', 'Wróć do listy').click();
    await says(element, 'Na widocznej części mapy');
  });

  it('lists long lists in parts', async () => {
    const threats = Array.from({length: 45}, (_, index) => ({
      ...sampleCounty.threats[0]!,
      id: index + 1,
    }));
    const element = await show(new MemoryBackend({...sampleCounty, threats}));
    await withMap(element);
    expect(items(element)).to.have.length(20);
    byText(element, 'button', 'Pokaż więcej').click();
    await waitUntil(() => items(element).length === 40);
    await waitUntil(
      () => focused(element) === items(element)[20],
      'the first added is not focused',
    );
    byText(element, 'button', 'Pokaż więcej').click();
    await waitUntil(() => items(element).length === 45);
    expect(all(element, '.more')).to.have.length(0);
  });

  it('goes on working when the network is gone after loading', async () => {
    let online = true;
    const element = await open({
      before(call) {
        if (!online && call === 'threats.threat') throw new BackendUnreachable('gone');
      },
    });
    await withMap(element);
    online = false;
    byText(element, '.threat', 'Niepotwierdzone').click();
    await says(element, 'Nie udało się wczytać uzasadnienia');
    expect(text(element)).to.contain('Policja sprawdziła to miejsce');
    online = true;
    byText(element, 'button', 'Spróbuj ponownie').click();
    await says(element, 'Pomiary z trzech dni');
  });

  it('says what to do when the server does not answer, and tries again', async () => {
    let online = false;
    const element = await open({
      before() {
        if (!online) throw new BackendUnreachable('down');
      },
    });
    await says(element, 'Sprawdź połączenie z internetem');
    online = true;
    byText(element, 'button', 'Spróbuj ponownie').click();
    await says(element, 'Pokazano 6 zagrożeń');
  });

  it('shows a report that was just sent from the same page', async () => {
    const backend = new MemoryBackend(sampleCounty);
    const element = await show(backend);
    await says(element, 'Pokazano 6 zagrożeń');
    const report = {
      category: 'speeding',
      point: {lon: 19.6, lat: 51.7},
      place: '',
      day: '2026-11-20',
      description: '',
    };
    await backend.reports.send(report, crypto.randomUUID(), new AbortController().signal);
    document.body.dispatchEvent(new Event('rejon-report-sent', {bubbles: true}));
    await says(element, 'Pokazano 7 zagrożeń');
  });

  it('gives the focus to the mark of a closed threat where the map hides the list', async () => {
    const element = await open();
    element.style.width = '360px';
    await withMap(element);
    expect(items(element)[0]!.checkVisibility()).to.equal(false);
    element.threat = 6;
    await says(element, 'Urząd Gminy Dębno');
    byText(element, 'button', 'Wróć do listy').click();
    await waitUntil(() => focused(element)?.shadowRoot?.activeElement?.matches('.mark'));
    byText(element, '.views button', 'Lista').click();
    await waitUntil(() => items(element)[0]!.checkVisibility());
  });

  it('fits a screen of 320 pixels', async () => {
    const element = await open();
    element.style.width = '320px';
    await withMap(element);
    byText(element, 'button', 'Co pokazać').click();
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    await element.updateComplete;
    const {right} = element.getBoundingClientRect();
    for (const part of all(element, ':not(.visually-hidden)')) {
      expect(part.getBoundingClientRect().right, part.className).to.be.at.most(right + 1);
    }
  });
});
