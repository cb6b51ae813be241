import {fixture, html} from '@open-wc/testing';
import type {Example} from '../../lib/element/example.js';
import {until} from './until.ts';

/** The element of an example, wherever its markup has put it. */
export function elementIn(container: ParentNode, tag: string): HTMLElement {
  const element = container.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`The example shows no <${tag}>.`);
  return element;
}

/** Waits until the element shows the example's state. */
export async function untilReady(element: HTMLElement, example: Example) {
  await until(
    () => example.ready(element),
    `<${element.localName}> does not come to show “${example.title}”`,
  );
}

/** Puts an example into the page and waits until it shows its state. */
export async function show(tag: string, example: Example): Promise<HTMLElement> {
  const container = await fixture(html`<main lang="pl">${example.template()}</main>`);
  const element = elementIn(container, tag);
  await untilReady(element, example);
  return element;
}

/** Every text that a person may read or hear from an element: text nodes and labelling attributes. */
export function textsOf(element: Element): string[] {
  const texts: string[] = [];
  const roots: ParentNode[] = [element.shadowRoot ?? element];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder']) {
          texts.push(node.getAttribute(name) ?? '');
        }
      } else if (node.parentElement?.localName !== 'style') {
        texts.push(node.textContent ?? '');
      }
    }
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
