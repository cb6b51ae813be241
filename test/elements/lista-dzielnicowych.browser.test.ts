import {expect, oneEvent} from '@open-wc/testing';

import {BackendUnreachable, type Beat} from '../../lib/backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../lib/backend/memory/memory-backend.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import type {RejonErrorEvent} from '../../lib/element/rejon-error-event.js';
import {until} from '../suites/until.ts';
import {nextPrint} from '../ui/next-print.ts';
import {
  changed,
  entries,
  flat,
  hasText,
  numbers,
  open,
  root,
  search,
  texts,
} from './officer-list.ts';

describe('<lista-dzielnicowych>', () => {
  it('lists the officers of a unit with number, rank, name and area', async () => {
    const element = await open({unit: 'kpp-lipowo'});
    expect(texts(element, 'h3')).to.deep.equal(['Komenda Powiatowa Policji w Lipowie']);
    expect(numbers(element)).to.deep.equal(['1', '2', '3']);
    expect(flat(entries(element)[0]!.textContent)).to.contain('mł. asp.');
    expect(hasText(element, 'Anna Nowak')).to.equal(true);
    expect(hasText(element, 'ulice: Akacjowa (numery nieparzyste), Rynek, 3 Maja.')).to.equal(true);
  });

  it('calls and writes with one tap', async () => {
    const element = await open({unit: 'kpp-lipowo'});
    const [first] = entries(element);
    const call = first!.querySelector<HTMLAnchorElement>('[part=call]')!;
    expect(call.href).to.equal('tel:+48500000001');
    expect(call.textContent).to.contain('500\u00a0000\u00a0001');
    expect(call.getBoundingClientRect().height).to.be.at.least(44);
    expect(first!.querySelector<HTMLAnchorElement>('[part=email]')!.href).to.equal(
      'mailto:dzielnicowy.lipowo1@example.org',
    );
  });

  it('says who supervises the officers, with the phone', async () => {
    const element = await open({unit: 'kpp-lipowo'});
    expect(hasText(element, 'Przełożony: asp. szt. Marek Lis, kierownik rewiru')).to.equal(true);
    expect(root(element).querySelector('.about a[href="tel:+48470000101"]')).to.not.equal(null);
  });

  it('lists the officers of every unit where none is named, with headings in order', async () => {
    const element = await open();
    expect(texts(element, 'h3')).to.deep.equal([
      'Komenda Powiatowa Policji w Lipowie',
      'Posterunek Policji w Dębnie',
    ]);
    expect(texts(element, 'h4')).to.deep.equal(['Gmina Lipowo', 'Gmina Dębno']);
  });

  it('shows a beat of two gminy under both, and counts it once', async () => {
    const gminy = sampleCounty.directory.gminy;
    const element = await open({
      unit: 'kpp-lipowo',
      data: changed((beat) => (beat.id === 'lipowo-2' ? {...beat, gminy} : beat)),
    });
    expect(texts(element, 'h4')).to.deep.equal(['Gmina Dębno', 'Gmina Lipowo']);
    expect(numbers(element)).to.deep.equal(['2', '1', '2', '3']);
    expect(texts(element, '.hits')).to.deep.equal(['Na liście: 3 rejony.']);
    expect(hasText(element, 'Także: Gmina Lipowo')).to.equal(true);
  });

  it('calls a town that is a gmina of its own a town', async () => {
    const element = await open({
      unit: 'kpp-lipowo',
      data: changed((beat) => ({...beat, gminy: [{teryt: '9901011', name: 'Lipowo'}]})),
    });
    expect(texts(element, 'h4')).to.deep.equal(['Miasto Lipowo']);
  });

  it('tells whether an officer is on duty now', async () => {
    const element = await open({unit: 'kpp-lipowo'});
    expect(hasText(element, 'Teraz na służbie do 15:30')).to.equal(true);
  });

  it('sends to the duty desk where a beat is vacant, and names a substitute', async () => {
    const element = await open({unit: 'kpp-lipowo'});
    const [, second, third] = entries(element);
    expect(flat(second!.textContent)).to.contain('Piotr Zieliński zastępuje w tym rejonie');
    expect(flat(second!.textContent)).to.contain('W zastępstwie za: mł. asp. Anna Nowak');
    expect(flat(third!.textContent)).to.contain('Ten rejon nie ma teraz dzielnicowego');
    expect(third!.querySelector<HTMLAnchorElement>('[part=call]')!.href).to.equal(
      'tel:+48470000112',
    );
    expect(third!.querySelector('[part=email]')).to.equal(null);
  });

  it('warns of old data at the beat that has them, and once where all are old', async () => {
    const old = (beat: Beat) => ({...beat, updated: '2020-01-31'});
    const one = await open({data: changed((beat) => (beat.number === '1' ? old(beat) : beat))});
    expect(texts(one, '.old')).to.have.length(1);
    expect(flat(entries(one)[0]!.textContent)).to.contain('Dane z dnia 31 stycznia 2020. Te dane');
    expect(hasText(one, 'Dane z dnia 2 listopada 2026')).to.equal(true);
    const all = await open({data: changed(old)});
    expect(texts(all, '.old')).to.have.length(1);
    expect(texts(all, '.entry .old')).to.have.length(0);
  });

  it('leads to the card of a beat on the page that the webmaster names', async () => {
    const element = await open({unit: 'kpp-lipowo', link: '/dzielnicowy.html'});
    const [first] = entries(element);
    expect(first!.querySelector<HTMLAnchorElement>('.card')!.href).to.equal(
      `${location.origin}/dzielnicowy.html?dzielnicowy=lipowo-1`,
    );
    const without = await open({unit: 'kpp-lipowo'});
    expect(root(without).querySelector('.card')).to.equal(null);
  });

  it('says which unit it does not know, for the webmaster', async () => {
    const element = document.createElement('lista-dzielnicowych');
    element.unit = 'kpp-nigdzie';
    element.backend = new MemoryBackend(sampleCounty);
    const reported: Promise<RejonErrorEvent> = oneEvent(element, 'rejon-error');
    document.body.append(element);
    expect(((await reported).error as Error).message).to.contain('unit="kpp-nigdzie"');
    element.remove();
  });

  it('keeps the list on screen when asking again fails', async () => {
    let online = true;
    const options: MemoryOptions = {
      before() {
        if (!online) throw new BackendUnreachable('No answer');
      },
    };
    const element = await open({unit: 'kpp-lipowo', options});
    online = false;
    element.backend = new MemoryBackend(sampleCounty, options);
    await until(() => hasText(element, 'Sprawdź połączenie'), 'no failure shown');
    expect(entries(element)).to.have.length(3);
    online = true;
    root(element).querySelector<HTMLElement>('[role=alert] button')!.click();
    await until(() => !root(element).querySelector('[role=alert]'), 'the failure stays');
    expect(entries(element)).to.have.length(3);
  });

  it('shows what a rude server says as words, never as markup', async () => {
    const element = await open({
      unit: 'kpp-lipowo',
      data: changed((beat) => ({...beat, areaText: '<img src=x onerror="window.hacked = true">'})),
    });
    expect(hasText(element, '<img src=x')).to.equal(true);
    expect(root(element).querySelector('img')).to.equal(null);
  });

  it('prints the list without the page around it and without anything to press', async () => {
    const element = await open({unit: 'kpp-lipowo'});
    const printing = nextPrint();
    root(element).querySelector<HTMLElement>('.bar button')!.click();
    const frame = await printing;
    const copy = frame.contentDocument!.body.firstElementChild!.shadowRoot!;
    expect(flat(copy.textContent)).to.equal(flat(root(element).textContent));
    expect(copy.querySelectorAll('.entry')).to.have.length(3);
    frame.remove();
  });

  it('lists sixty officers with long area texts, and finds one of them', async () => {
    const beats = Array.from({length: 60}, (_, at): Beat => {
      const beat = sampleCounty.beats[at % 3]!;
      const areaText = `${beat.areaText} ${'Spokojna, '.repeat(100)} Kolonia${at}.`;
      return {...beat, id: `b${at}`, number: String(at + 1), areaText};
    });
    const element = await open({data: {...sampleCounty, beats}});
    expect(entries(element)).to.have.length(60);
    await search(element, 'kolonia59');
    expect(numbers(element)).to.deep.equal(['60']);
  });
});
