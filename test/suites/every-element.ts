import {expect, oneEvent} from '@open-wc/testing';
import {render} from 'lit';
import type {Example} from '../../lib/element/example.js';
import type {RejonErrorEvent} from '../../lib/element/rejon-error-event.js';
import {collected} from './garbage.ts';
import {elementIn, show, textsOf, untilReady} from './showing.ts';

/**
 * What a page may do to any custom element.
 *
 * @param tag - The element's tag; its module must be loaded.
 * @param examples - Its named states.
 */
export function everyElement(tag: string, examples: readonly Example[]) {
  describe(`<${tag}>`, () => {
    let container: HTMLElement;

    beforeEach(() => {
      container = document.createElement('div');
      document.body.append(container);
    });

    afterEach(() => {
      container.remove();
    });

    for (const example of examples) {
      it(`is accessible: ${example.title}`, async () => {
        const element = await show(tag, example);
        await expect(element).to.be.accessible();
      });

      it(`fits a narrow screen in letters twice as large: ${example.title}`, async () => {
        const element = await show(tag, example);
        Object.assign(element.style, {width: '320px', fontSize: '32px'});
        expect(element.scrollWidth).to.be.at.most(320);
      });

      it(`goes on working where it is moved: ${example.title}`, async () => {
        const element = await show(tag, example);
        container.append(element);
        await untilReady(element, example);
      });

      it(`honours markup that was there first: ${example.title}`, async () => {
        // Elements of a document without a window are upgraded only when they come into this one.
        const inert = document.implementation.createHTMLDocument();
        const early = inert.createElement('div');
        render(example.template(), early, {creationScope: inert});
        expect(elementIn(early, tag).shadowRoot).to.equal(null);
        container.append(early);
        await untilReady(elementIn(early, tag), example);
      });

      it(`leaves nothing behind after ten visits: ${example.title}`, async () => {
        const visits: WeakRef<HTMLElement>[] = [];
        for (let i = 0; i < 10; i++) {
          visits.push(await visit(tag, example, container));
        }
        expect(container.childElementCount).to.equal(0);
        await collected(visits);
      });
    }

    it('does not mind being defined twice', async () => {
      const first = customElements.get(tag);
      await import(`../../lib/elements/${tag}/${tag}.js?again`);
      expect(customElements.get(tag)).to.equal(first);
    });

    it('tells the webmaster in Polish what is wrong with its attributes', async () => {
      const element = document.createElement(tag);
      const reported: Promise<RejonErrorEvent> = oneEvent(element, 'rejon-error');
      container.append(element);
      const error = (await reported).error as Error;
      expect(error.name).to.equal('AttributeError');
      expect(textsOf(element).join(' ')).to.contain(error.message);
      expect(error.message).to.match(/[ąćęłńóśźż]/);
    });
  });
}

/** Shows an example outside of any fixture, takes it out again, and forgets it. */
async function visit(tag: string, example: Example, container: HTMLElement) {
  const page = document.createElement('div');
  container.append(page);
  render(example.template(), page);
  const element = elementIn(page, tag);
  await untilReady(element, example);
  page.remove();
  return new WeakRef(element);
}
