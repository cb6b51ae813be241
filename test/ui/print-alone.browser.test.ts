import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement} from 'lit';

import {printAlone} from '../../lib/ui/print-alone.js';
import {until} from '../suites/until.ts';
import {nextPrint} from './next-print.ts';

class PrintedElement extends LitElement {
  static override styles = css`
    :host([format='a5']) p {
      color: rgb(1 2 3);
    }
  `;

  protected override render() {
    return html`<p>Rejon nr 3</p>`;
  }
}
customElements.define('printed-element', PrintedElement);

describe('Printing an element alone', () => {
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    const page = await fixture(html`
      <div lang="uk">
        <h1>The page around it</h1>
        <printed-element format="a5"></printed-element>
      </div>
    `);
    const printing = nextPrint();
    void printAlone(page.querySelector<HTMLElement>('printed-element')!, {
      title: 'Lista',
      page: '@page {size: A5}',
    });
    frame = await printing;
  });

  afterEach(() => frame.remove());

  it('prints what the element shows, with its attributes and styles, and nothing of the page', () => {
    const copy = frame.contentDocument!;
    const element = copy.body.firstElementChild!;
    expect(copy.body.childElementCount).to.equal(1);
    expect(element.localName).to.equal('printed-element');
    const line = element.shadowRoot!.querySelector('p')!;
    expect(line.textContent).to.equal('Rejon nr 3');
    expect(frame.contentWindow!.getComputedStyle(line).color).to.equal('rgb(1, 2, 3)');
  });

  it('marks the copy, so that it can look other than where the page prints itself', () => {
    const copy = frame.contentDocument!.body.firstElementChild!;
    expect(copy.hasAttribute('data-printed')).to.equal(true);
    expect(document.querySelector('[data-printed]')).to.equal(null);
  });

  it('names the print, says its language and the size of the sheet', () => {
    const copy = frame.contentDocument!;
    expect(copy.title).to.equal('Lista');
    expect(copy.documentElement.lang).to.equal('uk');
    const rules = copy.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    expect(rules.some(({cssText}) => cssText.includes('@page'))).to.equal(true);
  });

  it('takes no place in the page and cannot be reached with the keyboard', () => {
    expect(frame.getBoundingClientRect().height).to.equal(0);
    expect(frame.tabIndex).to.equal(-1);
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
  });

  it('leaves nothing behind', async () => {
    frame.contentWindow!.dispatchEvent(new Event('afterprint'));
    await until(() => !document.querySelector('iframe'), 'the frame stays');
  });
});
