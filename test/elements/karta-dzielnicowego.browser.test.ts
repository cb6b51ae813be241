import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import {BackendUnreachable, NotOffered} from '../../lib/backend/index.js';
import type {KartaDzielnicowego} from '../../lib/elements/karta-dzielnicowego/karta-dzielnicowego.js';
import {beatWith, button, find, given, monday, open, says, TestClock, text} from './card.ts';

describe('<karta-dzielnicowego>', () => {
  it('shows the officer with the rank in full, and calls and writes with one tap', async () => {
    const element = await open('lipowo-1');
    await says(element, 'Anna Nowak');
    expect(text(element)).to.contain('młodsza aspirant');
    expect(text(element)).not.to.contain('mł. asp.');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48500000001');
    expect(find<HTMLAnchorElement>(element, '[part=email]').href).to.equal(
      'mailto:dzielnicowy.lipowo1@example.org',
    );
  });

  it('says until when the officer is on duty, and notices when duty ends', async () => {
    const clock = new TestClock(monday);
    const element = await open('lipowo-1', {}, clock);
    await says(element, 'Teraz na służbie do 15:30');
    clock.moveTo('2026-11-23T15:30:00+01:00');
    await says(element, 'Teraz poza służbą. Następna służba: jutro od 14:00.');
    expect(find<HTMLAnchorElement>(element, '[part=duty]').href).to.equal('tel:+48470000112');
    element.remove();
    expect(clock.listeners).to.equal(0);
  });

  it('names the substitute first, and for whom', async () => {
    const element = await open('lipowo-2');
    await says(element, 'zastępuje w tym rejonie');
    expect(find(element, '#name').textContent).to.equal('Piotr Zieliński');
    expect(text(element)).to.contain('W zastępstwie za: Anna Nowak');
  });

  it('sends to the duty desk where a beat is vacant', async () => {
    const element = await open('lipowo-3');
    await says(element, 'nie ma teraz dzielnicowego');
    expect(find<HTMLAnchorElement>(element, '[part=call]').href).to.equal('tel:+48470000112');
    expect(text(element)).not.to.match(/na służbie|Godziny służby|Przyjmuje/);
  });

  it('tells who supervises the officer, and how to reach the police without talking', async () => {
    const element = await open('lipowo-1');
    await says(element, 'aspirant sztabowy Marek Lis');
    expect(find<HTMLAnchorElement>(element, 'a[href^=sms]').href).to.equal('sms:+48500000099');
    const sign = find<HTMLAnchorElement>(element, 'a[href^=https]');
    expect(sign.href).to.equal('https://tlumacz.example.org/kpp-lipowo');
    expect(sign.textContent).to.contain('PJM');
  });

  it('shows how far the plan has come', async () => {
    const element = await open('lipowo-1');
    await says(element, 'wykonano 2 z 3 działań');
    expect(text(element)).to.contain('rozmowy z kupcami (wykonane)');
    expect(text(element)).to.contain('Plan od 1 lipca 2026 do 31 grudnia 2026');
  });

  it('says so when a plan has ended, and what came of it', async () => {
    const plan = {...beatWith('lipowo-1').plan!, to: '2026-06-30', result: 'Zgłoszeń jest mniej.'};
    const element = await given(beatWith('lipowo-1', {plan}));
    expect(text(element)).to.contain('Zakończony plan');
    expect(text(element)).to.contain('Wynik: Zgłoszeń jest mniej.');
  });

  it('warns of data that nobody has confirmed for half a year', async () => {
    const old = await given(beatWith('lipowo-1', {updated: '2026-05-26'}));
    expect(text(old)).to.contain('mogą być nieaktualne');
    const fresh = await given(beatWith('lipowo-1', {updated: '2026-05-27'}));
    expect(text(fresh)).not.to.contain('mogą być nieaktualne');
  });

  it('says so when the network failed and the device shows what it kept', async () => {
    const element = await given(beatWith('lipowo-1', {stored: '2026-11-21T14:05:00+01:00'}));
    expect(text(element)).to.contain('Brak połączenia. Pokazujemy dane zapisane: sobota, 21');
  });

  it('folds a long area text, and shows it whole when asked', async () => {
    const element = await given(beatWith('lipowo-1', {areaText: 'ulice: Akacjowa, '.repeat(20)}));
    const height = find(element, '.folded').getBoundingClientRect().height;
    const more = button(element, 'Pokaż cały opis');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.click();
    await says(element, 'Zwiń opis');
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    const whole = more.parentElement!.querySelector('span')!.getBoundingClientRect().height;
    expect(whole).to.be.greaterThan(height);
  });

  it('shows initials where a photo cannot be loaded', async () => {
    const officer = {...beatWith('lipowo-1').officer!, photo: '/no-such-photo.jpg'};
    const element = await given(beatWith('lipowo-1', {officer}));
    const photo = find<HTMLImageElement>(element, 'img');
    if (!photo.hidden) await oneEvent(photo, 'error');
    expect(photo.hidden).to.equal(true);
    expect(find(element, '.portrait').textContent.trim()).to.equal('AN');
  });

  it('takes a beat that is given to it, and neither asks nor announces anything', async () => {
    const element = await given(beatWith('lipowo-1'));
    expect(text(element)).to.contain('Anna Nowak');
    expect(text(element)).not.to.contain('Karta dzielnicowego:');
  });

  it('tells a screen reader whose card it is, in a place that was there before', async () => {
    let proceed = () => {};
    const gate = new Promise<void>((resolve) => (proceed = resolve));
    const element = await open('lipowo-1', {before: () => gate});
    const region = find(element, '[role=status]');
    expect(region.textContent.trim()).to.equal('Wczytywanie…');
    proceed();
    await says(element, 'Anna Nowak');
    expect(find(element, '[role=status]') === region).to.equal(true);
    expect(region.textContent.trim()).to.equal('Karta dzielnicowego: Anna Nowak.');
  });

  it('has its own heading where it stands alone, and fits under one', async () => {
    const element = await given(beatWith('lipowo-1'));
    expect(find(element, '#name').localName).to.equal('h2');
    element.headingLevel = 3;
    await element.updateComplete;
    expect(find(element, '#name').localName).to.equal('h3');
  });

  it('lets the focus go to the name', async () => {
    const element = await given(beatWith('lipowo-1'));
    await element.focusName();
    expect(element.shadowRoot!.activeElement?.id).to.equal('name');
  });

  it('always says to call 112 in an emergency', async () => {
    for (const beat of ['lipowo-1', 'lipowo-3', 'lipowo-99', '']) {
      const element = await open(beat);
      expect(element.shadowRoot!.querySelectorAll('a[href="tel:112"]').length).to.equal(1);
    }
  });

  it('stays useful without the network, and tries again when asked', async () => {
    let online = false;
    const element = await open('lipowo-1', {
      before() {
        if (!online) throw new BackendUnreachable('No answer');
      },
    });
    await says(element, 'Sprawdź połączenie');
    online = true;
    find(element, '[role=alert] button').click();
    await says(element, 'Anna Nowak');
  });

  it('shows the phone number that stands inside it when the beat is not known', async () => {
    const element = await open('lipowo-99');
    await says(element, 'Nie znaleźliśmy tego rejonu');
    expect(find(element, 'slot') !== null).to.equal(true);
  });

  it('does not miss meetings that a backend cannot offer, but says when they fail', async () => {
    const failing = (error: Error) => ({
      before(call: string) {
        if (call === 'meetings.upcoming') throw error;
      },
    });
    const without = await open('lipowo-1', failing(new NotOffered('No meetings')));
    await says(without, 'Anna Nowak');
    const broken = await open('lipowo-1', failing(new BackendUnreachable('No answer')));
    await says(broken, 'Nie udało się wczytać spotkań');
    expect(text(without)).not.to.contain('spotkań');
  });

  it('tells the webmaster when the link is no address of a page', async () => {
    const element = await fixture<KartaDzielnicowego>(html`
      <karta-dzielnicowego link="javascript:alert(1)" .value=${beatWith('lipowo-1')}>
      </karta-dzielnicowego>
    `);
    expect(text(element)).to.contain('Atrybut link ma wartość');
  });
});
