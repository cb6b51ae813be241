import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {BackendUnreachable} from '../../lib/backend/index.js';
import {sampleCounty} from '../../lib/backend/memory/sample-county.js';
import {until} from '../suites/until.ts';
import {decodeQrCode} from '../ui/decode-qr-code.ts';
import {find, flat, open, page, printed, root, show} from './leaflet.ts';

describe('<ulotka-dzielnicowego>', () => {
  it('says who the officer is, how to call, and what belongs to the beat', async () => {
    const words = printed(await open());
    expect(words).to.contain('dzielnicowa, młodsza aspirant Anna Nowak 500 000 001');
    expect(words).to.contain('dzielnicowy.lipowo1@example.org');
    expect(words).to.contain('Przyjmuje: wtorek 16:00–18:00');
    expect(words).to.contain('ulice: Akacjowa (numery nieparzyste), Rynek, 3 Maja.');
    expect(words).to.contain('Komenda Powiatowa Policji w Lipowie');
    expect(words).to.contain('Dyżurny, całą dobę: 47 00 001 12');
    expect(words).to.contain('Dzwoń 112');
    expect(words).to.contain('Dane z dnia 2 listopada 2026');
  });

  it('explains the programmes', async () => {
    const words = printed(await open());
    for (const name of ['Dzielnicowy bliżej nas', 'Krajowa Mapa Zagrożeń', 'Moja Komenda']) {
      expect(words).to.contain(name);
    }
  });

  it('leads to the card of the beat with a QR code that phones read', async () => {
    const element = await open();
    const code = root(element).querySelector<SVGSVGElement>('.code .qr-code')!;
    expect(await decodeQrCode(code)).to.equal(`${page}?dzielnicowy=lipowo-1`);
    expect(printed(element)).to.contain('kpp.example.org/dzielnicowi?dzielnicowy=lipowo-1');
  });

  it('leads to the present page where the webmaster names none', async () => {
    const element = await open({link: ''});
    const code = root(element).querySelector<SVGSVGElement>('.code .qr-code')!;
    const read = new URL(await decodeQrCode(code));
    expect(read.pathname).to.equal(location.pathname);
    expect(read.searchParams.get('dzielnicowy')).to.equal('lipowo-1');
  });

  it('names the substitute, and for whom', async () => {
    const words = printed(await open({beat: 'lipowo-2'}));
    expect(words).to.contain('dzielnicowy, starszy sierżant Piotr Zieliński');
    expect(words).to.contain('W zastępstwie za: Anna Nowak');
  });

  it('sends to the duty desk while a beat is vacant', async () => {
    const element = await open({beat: 'lipowo-3', format: 'zrywki'});
    expect(flat(find(element, '.phone').textContent)).to.equal('47 00 001 12');
    expect(printed(element)).to.contain('Ten rejon nie ma teraz dzielnicowego.');
    expect(printed(element)).to.not.contain('500 000 003');
    expect(find(element, '.strip').textContent).to.contain('47\u00a000\u00a0001\u00a012');
    expect(root(element).querySelector('.email')).to.equal(null);
  });

  it('names whose number it prints where the officer has none, and invents none', async () => {
    const {unit} = sampleCounty.beats[0]!;
    const desk = await open({more: {phone: undefined}});
    expect(printed(desk)).to.contain('Dyżurny, całą dobę 47 00 001 12');
    const office = await open({
      more: {phone: undefined, unit: {...unit, dutyPhone: undefined}},
    });
    expect(printed(office)).to.contain('Telefon jednostki 47 00 001 00');
    const none = await open({
      format: 'zrywki',
      more: {phone: undefined, unit: {...unit, dutyPhone: undefined, phone: undefined}},
    });
    expect(printed(none)).to.not.match(/undefined|telefon jednostki|dyżurny/i);
    expect(printed(none)).to.contain('dzielnicowy.lipowo1@example.org');
  });

  it('has eight strips to tear off, each with the name, the number and a QR code', async () => {
    const element = await open({format: 'zrywki'});
    const strips = [...root(element).querySelectorAll('.strip')];
    expect(strips).to.have.length(8);
    for (const strip of strips) {
      expect(flat(strip.textContent)).to.contain('Anna Nowak 500 000 001 dzielnicowa, rejon nr 1');
    }
    const code = strips[7]!.querySelector<SVGSVGElement>('.qr-code')!;
    expect(await decodeQrCode(code)).to.equal(`${page}?dzielnicowy=lipowo-1`);
    expect(strips[0]!.closest('[aria-hidden=true]')).to.not.equal(null);
  });

  it('leaves out a QR code that would be too fine for a strip', async () => {
    const element = await open({format: 'zrywki', link: `${page}?${'a'.repeat(120)}`});
    expect(root(element).querySelectorAll('.strip .qr-code')).to.have.length(0);
    expect(root(element).querySelectorAll('.code .qr-code')).to.have.length(1);
  });

  it('shows what is chosen, and says which paper it needs', async () => {
    const element = await open();
    const [first] = root(element).querySelectorAll('input');
    expect(first!.checked).to.equal(true);
    first!.focus();
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(find(element, '.sheet').classList.contains('a5')).to.equal(true);
    expect(find(element, '#hint').textContent).to.contain('papier A5');
  });

  it('stays Polish on a Ukrainian page, and greets in Ukrainian', async () => {
    const element = await open({lang: 'uk'});
    await until(() => printed(element).includes('Ваш дільничний'), 'it does not greet');
    expect(printed(element)).to.contain('Poznaj swojego dzielnicowego');
    expect(find(element, '.sheet').lang).to.equal('pl');
    expect(find(element, '.greeting').lang).to.equal('uk');
  });

  it('shows the leaflet after a failure when asked again', async () => {
    let online = false;
    const element = await show({
      options: {
        before() {
          if (!online) throw new BackendUnreachable('No answer');
        },
      },
    });
    await until(() => root(element).querySelector('[role=alert]') !== null, 'it does not say so');
    expect(root(element).querySelector('[part=print]')).to.equal(null);
    online = true;
    find(element, '[role=alert] button').click();
    await until(() => root(element).querySelector('.sheet') !== null, 'no sheet came');
  });

  it('tells the webmaster which formats there are', async () => {
    const element = await show({format: 'a3'});
    expect(find(element, '.webmaster-note').textContent).to.contain('a4, a5, a6 albo zrywki');
  });
});
