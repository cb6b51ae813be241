import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {find, open, suggestions, text, type} from '../elements/find-officer.ts';
import {until} from '../suites/until.ts';

/** The combobox of the ARIA practices, as `<moj-dzielnicowy>` uses it. */
describe('a field with suggestions', () => {
  const typed = async (what: string, count: number) => {
    const element = await open();
    await type(element, what);
    const shown = (number: number) =>
      until(() => suggestions(element).length === number, `not ${number} suggestions`);
    await shown(count);
    const input = find<HTMLInputElement>(element, 'input');
    const press = async (...keys: string[]) => {
      for (const key of keys) await sendKeys({press: key});
      await element.updateComplete;
    };
    const active = () => input.getAttribute('aria-activedescendant');
    return {element, input, press, active, shown};
  };

  it('says that there are suggestions, and stands on none before a key asks for it', async () => {
    const {element, input, active} = await typed('brzo', 2);
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(input.getAttribute('aria-autocomplete')).to.equal('list');
    expect(find(element, '#suggestions').getAttribute('role')).to.equal('listbox');
    expect(active()).to.equal(null);
    expect(text(element)).to.contain('2 podpowiedzi');
  });

  it('is walked with the arrow keys in a circle that leads over the field', async () => {
    const {press, active, element} = await typed('brzo', 2);
    await press('ArrowDown');
    expect(active()).to.equal('suggestion-0');
    expect(suggestions(element)[0]!.getAttribute('aria-selected')).to.equal('true');
    await press('ArrowDown', 'ArrowDown');
    expect(active()).to.equal(null);
    await press('ArrowUp');
    expect(active()).to.equal('suggestion-1');
  });

  it('takes a suggestion with Enter and with a click', async () => {
    const keys = await typed('młyń', 1);
    await keys.press('ArrowDown', 'Enter');
    await keys.shown(0);
    expect(keys.input.value).to.contain('Młyńska');
    expect(keys.input.getAttribute('aria-expanded')).to.equal('false');

    const mouse = await typed('młyń', 1);
    suggestions(mouse.element)[0]!.click();
    await mouse.shown(0);
    expect(mouse.input.value).to.contain('Młyńska');
  });

  it('is closed with Escape, which leaves the text, and opened again with the down arrow', async () => {
    const {input, press, active, shown} = await typed('brzo', 2);
    await press('Escape');
    await shown(0);
    expect(input.value).to.equal('brzo');
    await press('ArrowDown');
    await shown(2);
    expect(active()).to.equal('suggestion-0');
  });

  it('is closed and opened with Alt and an arrow, which stands on no line', async () => {
    const {press, active, shown} = await typed('brzo', 2);
    await sendKeys({down: 'Alt'});
    try {
      await press('ArrowUp');
      await shown(0);
      await press('ArrowDown');
      await shown(2);
    } finally {
      await sendKeys({up: 'Alt'});
    }
    expect(active()).to.equal(null);
  });

  it('goes back into the text with Home and End, and moves the cursor there', async () => {
    const {input, press, active} = await typed('brzo', 2);
    await press('ArrowDown', 'Home');
    expect(active()).to.equal(null);
    expect(input.selectionStart).to.equal(0);
    await press('ArrowDown', 'End');
    expect(active()).to.equal(null);
    expect(input.selectionStart).to.equal(4);
  });

  it('leaves alone keys that compose a letter', async () => {
    const {input, active} = await typed('brzo', 2);
    const event = new KeyboardEvent('keydown', {key: 'ArrowDown', isComposing: true});
    input.dispatchEvent(event);
    expect(active()).to.equal(null);
  });

  it('is closed when the focus leaves, and never hides the button that sends', async () => {
    const {element, press, shown} = await typed('brzo', 2);
    const list = find(element, '#suggestions').getBoundingClientRect();
    const send = find(element, 'form .primary').getBoundingClientRect();
    expect(send.bottom).to.be.at.most(list.top);
    await press('Tab');
    await shown(0);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'form .primary'));
  });
});
