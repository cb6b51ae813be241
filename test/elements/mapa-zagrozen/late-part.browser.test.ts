import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';

import type {RejonErrorEvent} from '../../../lib/element/index.js';
import {LatePart} from '../../../lib/elements/mapa-zagrozen/late-part.js';
import {pl} from '../../../lib/elements/mapa-zagrozen/mapa-zagrozen.messages.js';

const down = new TypeError('Failed to fetch dynamically imported module');

/** Shows a part whose code comes only while there is a network. */
class SamplePage extends LitElement {
  wanted = true;
  online = false;
  asked = 0;
  readonly #part = new LatePart(
    this,
    () => pl,
    () => this.wanted,
    () => {
      this.asked++;
      return this.online ? Promise.resolve('all of it') : Promise.reject(down);
    },
  );

  protected override render() {
    return this.#part.render((part) => part);
  }
}
customElements.define('sample-page', SamplePage);

const offline = async () => {
  const page = document.createElement('sample-page') as SamplePage;
  const failed: Promise<RejonErrorEvent> = oneEvent(page, 'rejon-error');
  await fixture(html`${page}`);
  expect((await failed).error).to.equal(down);
  await says(page, 'Sprawdź połączenie z internetem');
  return page;
};

const says = (page: SamplePage, words: string) =>
  waitUntil(() => page.shadowRoot?.textContent?.includes(words), `never said "${words}"`);

describe('A part of <mapa-zagrozen> whose code does not come', () => {
  it('says what to do, and comes when it is asked for once more', async () => {
    const page = await offline();
    page.online = true;
    page.shadowRoot!.querySelector('button')!.click();
    await says(page, 'all of it');
    expect(page.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('comes by itself with the network, and is not asked for again when it is there', async () => {
    const page = await offline();
    page.online = true;
    window.dispatchEvent(new Event('online'));
    await says(page, 'all of it');
    window.dispatchEvent(new Event('online'));
    await page.updateComplete;
    expect(page.asked).to.equal(2);
  });

  it('is forgotten with its page', async () => {
    const page = await offline();
    page.remove();
    window.dispatchEvent(new Event('online'));
    await page.updateComplete;
    expect(page.asked).to.equal(1);
  });
});
