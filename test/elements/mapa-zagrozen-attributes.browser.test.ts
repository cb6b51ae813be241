import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {RejonErrorEvent} from '../../lib/element/index.js';
import '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';
import type {MapaZagrozen} from '../../lib/elements/mapa-zagrozen/mapa-zagrozen.js';

const says = (element: MapaZagrozen, words: string) =>
  waitUntil(() => element.shadowRoot?.textContent?.includes(words), `never said "${words}"`);

describe('<mapa-zagrozen> and its webmaster', () => {
  for (const [wrong, attributes, message] of [
    ['no area', {area: ''}, 'Brakuje atrybutu area'],
    ['a name instead of a code', {area: 'Koluszki'}, 'Atrybut area ma wartość'],
    ['an object as text', {area: '[object Object]'}, 'Atrybut area ma wartość'],
    ['corners in disorder', {area: '', bounds: '19.8,51.6,19.4,51.8'}, 'Atrybut bounds ma wartość'],
    ['too few corners', {area: '', bounds: '19.4,51.6'}, 'Atrybut bounds ma wartość'],
    ['an area and a rectangle at once', {bounds: '19.4,51.6,19.6,51.75'}, 'Zostaw area'],
    ['a view that does not exist', {view: 'globus'}, 'Atrybut view ma wartość „globus”'],
    ['a switch that is neither on nor off', {sinceLastVisit: 'tak'}, 'Atrybut since-last-visit'],
    ['a threat that is no number', {threat: NaN}, 'Atrybut threat nie jest liczbą'],
    ['tiles without places', {tiles: 'https://example.org/a.png'}, 'musi zawierać {z}, {x} i {y}'],
    ['tiles without an author', {tiles: '/{z}/{x}/{y}.png'}, 'dopisz tiles-attribution'],
  ] as const) {
    it(`tells the webmaster about ${wrong}`, async () => {
      const element = document.createElement('mapa-zagrozen');
      Object.assign(element, {area: '9901', backend: new MemoryBackend(sampleCounty)}, attributes);
      const reported: Promise<RejonErrorEvent> = oneEvent(element, 'rejon-error');
      document.body.append(element);
      expect(((await reported).error as Error).name).to.equal('AttributeError');
      await says(element, message);
      element.remove();
    });
  }

  it('asks the server for no threat whose number is none', async () => {
    const asked: string[] = [];
    const backend = new MemoryBackend(sampleCounty, {before: (call) => void asked.push(call)});
    const element = await fixture<MapaZagrozen>(html`
      <mapa-zagrozen area="9901" threat="x" .backend=${backend}></mapa-zagrozen>
    `);
    await says(element, 'Atrybut threat nie jest liczbą');
    element.setAttribute('threat', '6');
    await says(element, 'Urząd Gminy Dębno');
    expect(asked.filter((call) => call === 'threats.threat').length).to.equal(1);
  });

  it('shows the threats of a rectangle, without an area', async () => {
    const element = await fixture<MapaZagrozen>(html`
      <mapa-zagrozen
        bounds="19.4, 51.6, 19.6, 51.75"
        .backend=${new MemoryBackend(sampleCounty)}
      ></mapa-zagrozen>
    `);
    await says(element, 'Pokazano 4\u00a0zagrożenia');
  });

  it('gives the list back when the attribute of a threat is taken away', async () => {
    const asked: string[] = [];
    const backend = new MemoryBackend(sampleCounty, {before: (call) => void asked.push(call)});
    const element = await fixture<MapaZagrozen>(html`
      <mapa-zagrozen area="9901" threat="6" .backend=${backend}></mapa-zagrozen>
    `);
    await says(element, 'Urząd Gminy Dębno');
    element.removeAttribute('threat');
    await says(element, 'Na widocznej części mapy');
    expect(asked.filter((call) => call === 'threats.threat').length).to.equal(1);
  });

  it('shows the tiles of the page with their author', async () => {
    const element = await fixture<MapaZagrozen>(html`
      <mapa-zagrozen
        area="9901"
        tiles="/no-tiles-here/{z}/{x}/{y}.png"
        tiles-attribution="Urząd Miejski"
        .backend=${new MemoryBackend(sampleCounty)}
      ></mapa-zagrozen>
    `);
    const map = () => element.shadowRoot?.querySelector('rejon-map')?.shadowRoot;
    await waitUntil(() => map()?.textContent?.includes('Urząd Miejski'), 'no author', {
      timeout: 8000,
    });
  });
});
