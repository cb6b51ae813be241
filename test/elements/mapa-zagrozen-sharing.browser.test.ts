import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import type {SimilarWantedEvent} from '../../lib/elements/mapa-zagrozen/similar-wanted-event.js';
import {until} from '../suites/until.ts';
import {find, focused, memory, open, press, says, text} from './threat-map.ts';

/** Stands in for something of the browser. */
async function navigatorHas(name: string, value: unknown, test: () => Promise<void>) {
  Object.defineProperty(navigator, name, {configurable: true, value});
  try {
    await test();
  } finally {
    Reflect.deleteProperty(navigator, name);
  }
}

describe('<mapa-zagrozen> handing on', () => {
  it('copies the link to the threat and says so', async () => {
    let copied = '';
    const clipboard = {writeText: (given: string) => Promise.resolve(void (copied = given))};
    await navigatorHas('share', undefined, () =>
      navigatorHas('clipboard', clipboard, async () => {
        const element = await open(memory(), {threat: 6});
        await press(element, 'Udostępnij');
        await says(element, 'Skopiowano odnośnik do tego zagrożenia');
        expect(new URL(copied).searchParams.get('zagrozenie')).to.equal('6');
      }),
    );
  });

  it('gives the link to an app that the person chooses', async () => {
    let shared: ShareData | undefined;
    const share = (given: ShareData) => Promise.resolve(void (shared = given));
    await navigatorHas('share', share, async () => {
      const element = await open(memory(), {threat: 6});
      await press(element, 'Udostępnij');
      expect(shared?.title).to.equal('Dzikie wysypiska śmieci');
      expect(new URL(shared!.url!).searchParams.get('zagrozenie')).to.equal('6');
      expect(text(element)).to.not.contain('Skopiowano');
    });
  });

  it('shows the link where the browser copies nothing', () =>
    navigatorHas('share', undefined, () =>
      navigatorHas('clipboard', undefined, async () => {
        const element = await open(memory(), {threat: 6});
        await press(element, 'Udostępnij');
        const field = await find<HTMLInputElement>(element, '#by-hand');
        expect(field.value).to.contain('zagrozenie=6');
        await focused(element, '#by-hand');
      }),
    ));
});

describe('<mapa-zagrozen> reporting something similar', () => {
  it('is not offered without a form', async () => {
    const element = await open(memory(), {threat: 6});
    await says(element, 'Udostępnij');
    expect(text(element)).to.not.contain('Zgłoś podobne');
  });

  it('leads to the page with the form, with the category and the place', async () => {
    const element = await open(memory(), {threat: 6});
    element.reportPage = 'https://example.org/zglos#formularz';
    const link = await find(element, 'a', 'Zgłoś podobne');
    expect(link.getAttribute('href')).to.equal(
      'https://example.org/zglos?zglos-kategoria=illegal-dumping&zglos-miejsce=19.72000%2C51.74000#formularz',
    );
  });

  it('fills the form of this page, unless the page has a form of its own', async () => {
    await import('../../lib/elements/zglos-zagrozenie/zglos-zagrozenie.js');
    const form = await fixture<HTMLElementTagNameMap['zglos-zagrozenie']>(
      html`<zglos-zagrozenie
        area="9901"
        .backend=${memory()}
        .storage=${undefined}
      ></zglos-zagrozenie>`,
    );
    const element = await open(memory(), {threat: 6});
    const own = (event: Event) => event.preventDefault();
    element.addEventListener('rejon-similar-wanted', own, {once: true});
    const wanted: Promise<SimilarWantedEvent> = oneEvent(element, 'rejon-similar-wanted');
    await press(element, 'Zgłoś podobne');
    const {category, point} = await wanted;
    expect({category, point}).to.deep.equal({
      category: 'illegal-dumping',
      point: {lon: 19.72, lat: 51.74},
    });
    expect(document.activeElement === form).to.equal(false);

    await press(element, 'Zgłoś podobne');
    await until(() => document.activeElement === form, 'the form never got the focus');
    const chosen = form.shadowRoot!.querySelector<HTMLInputElement>('[name=category]:checked');
    expect(chosen?.value).to.equal('illegal-dumping');
  });
});
