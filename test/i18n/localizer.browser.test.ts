import {fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';

import {Localizer, type Dictionary} from '../../lib/i18n/index.js';

const dictionary: Dictionary<{hello: string}> = {
  pl: {hello: 'Dzień dobry'},
  en: async () => ({hello: 'Good morning'}),
  uk: () => Promise.reject(new Error('the words did not arrive')),
};

class Greeting extends LitElement {
  readonly localizer = new Localizer(this, dictionary);

  protected override render() {
    return this.localizer.words.hello;
  }
}
customElements.define('test-greeting', Greeting);

class Shell extends LitElement {
  protected override render() {
    return html`<test-greeting></test-greeting>`;
  }
}
customElements.define('test-shell', Shell);

const says = (element: Element, words: string) =>
  waitUntil(() => element.shadowRoot?.textContent === words, `never said "${words}"`);

describe('the language of an element', () => {
  it('is Polish where no language is declared', async () => {
    const element = await fixture(html`<test-greeting></test-greeting>`);
    await says(element, 'Dzień dobry');
  });

  it('is that of the nearest declaration', async () => {
    const wrapper = await fixture(html`
      <div lang="pl">
        <p lang="en-GB"><test-greeting></test-greeting></p>
      </div>
    `);
    await says(wrapper.querySelector('test-greeting')!, 'Good morning');
  });

  it('is found through shadow roots, and changes with the page', async () => {
    const wrapper = await fixture(html`<div lang="pl"><test-shell></test-shell></div>`);
    const element = wrapper
      .querySelector('test-shell')!
      .shadowRoot!.querySelector('test-greeting')!;
    await says(element, 'Dzień dobry');

    wrapper.setAttribute('lang', 'en');
    await says(element, 'Good morning');

    wrapper.setAttribute('lang', 'pl');
    await says(element, 'Dzień dobry');
  });

  it('is Polish where the page speaks a language that the elements do not', async () => {
    const wrapper = await fixture(html`<div lang="fr"><test-greeting></test-greeting></div>`);
    await says(wrapper.querySelector('test-greeting')!, 'Dzień dobry');
  });

  it('stays readable when the words of a language do not arrive', async () => {
    const wrapper = await fixture(html`<div lang="uk"><test-greeting></test-greeting></div>`);
    const element = wrapper.querySelector('test-greeting')!;
    await says(element, 'Dzień dobry');
    wrapper.setAttribute('lang', 'en');
    await says(element, 'Good morning');
  });

  it('follows an element that is moved to another part of the page', async () => {
    const wrapper = await fixture(html`
      <div>
        <p lang="pl"><test-greeting></test-greeting></p>
        <p lang="en"></p>
      </div>
    `);
    const element = wrapper.querySelector('test-greeting')!;
    await says(element, 'Dzień dobry');
    wrapper.querySelector('[lang=en]')!.append(element);
    await says(element, 'Good morning');
  });
});
