import {expect} from '@open-wc/testing';

import {MemoryBackend} from '../../lib/backend/memory/memory-backend.js';
import type {RejonErrorEvent} from '../../lib/element/rejon-error-event.js';
import {manyInCounty} from '../../lib/elements/statystyki-zagrozen/statystyki-zagrozen.examples.js';
import {drawn, find, open, says} from './statistics.ts';

describe('the attributes of <statystyki-zagrozen>', () => {
  it('asks for a voivodeship by two digits, and for a rectangle by its corners', async () => {
    const asked: unknown[] = [];
    const backend = new MemoryBackend(manyInCounty);
    const {threats} = backend;
    Object.assign(backend, {
      threats: {
        categories: (signal: AbortSignal) => threats.categories(signal),
        ofArea: (area: string, signal: AbortSignal) => {
          asked.push(area);
          return threats.ofArea('9901', signal);
        },
      },
    });
    const voivodeship = await open({area: ' 99 ', backend});
    await drawn(voivodeship);
    const rectangle = await open({area: '', bounds: '19.4, 51.6, 19.6, 51.8', backend});
    await drawn(rectangle);
    expect(asked).to.deep.equal(['99', [19.4, 51.6, 19.6, 51.8]]);
  });

  for (const [attribute, given] of [
    ['area', {area: '123'}],
    ['bounds', {bounds: '19.6,51.6,19.4,51.8'}],
    ['bounds', {bounds: '19.4,51.6,19.6'}],
    ['from', {from: 'wczoraj'}],
    ['to', {to: '2026-02-30'}],
    ['from', {from: '2026-02-01', to: '2026-01-01'}],
  ] as const) {
    it(`tells the webmaster what is wrong: ${JSON.stringify(given)}`, async () => {
      const element = await open(given);
      const [note] = find(element, '.webmaster-note');
      expect(note!.textContent).to.contain(attribute);
      expect(find(element, 'select')).to.have.length(0);
    });
  }

  it('tells a script of an area that the server does not know', async () => {
    const errors: string[] = [];
    const listen = (event: RejonErrorEvent) => errors.push((event.error as Error).message);
    document.body.addEventListener('rejon-error', listen);
    const element = await open({area: '0201'});
    await says(element, 'Serwer nie zna obszaru o kodzie area="0201"');
    document.body.removeEventListener('rejon-error', listen);
    expect(errors).to.have.length(1);
  });
});
