import {expect} from '@open-wc/testing';

import type {KeyValueStorage} from '../../lib/element/index.js';
import {until} from '../suites/until.ts';
import {button, find, open, says, text, type} from './find-officer.ts';
import {memoryStorage} from './memory-storage.ts';

describe('<moj-dzielnicowy>, a beat remembered on the device', () => {
  it('comes first the next time, with nothing sent but the question for the beat', async () => {
    const storage = memoryStorage();
    const first = await open({address: 'Lipowo, Rynek 2', storage});
    await says(first, 'młodsza aspirant');
    button(first, 'Zapamiętaj na tym urządzeniu').click();
    await says(first, 'To urządzenie pamięta Twojego dzielnicowego');
    expect(storage.getItem('rejon:moj-dzielnicowy')).to.equal(
      '{"beat":"lipowo-1","address":"Lipowo, Rynek 2"}',
    );

    const asked: string[] = [];
    const second = await open({storage}, {before: (call) => void asked.push(call)});
    await says(second, 'Dla adresu: Lipowo, Rynek 2');
    expect(asked.filter((call) => call.startsWith('officers'))).to.deep.equal(['officers.beat']);
    expect(find(second, 'h2').textContent).to.equal('Twój dzielnicowy');
    const card = find(second, 'karta-dzielnicowego');
    const order = card.compareDocumentPosition(find(second, 'form'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('is forgotten with one press', async () => {
    const storage = memoryStorage();
    storage.setItem('rejon:moj-dzielnicowy', '{"beat":"lipowo-1"}');
    const element = await open({storage});
    await says(element, 'młodsza aspirant');
    button(element, 'Zapomnij').click();
    await until(
      () => find(element, '#heard').textContent.includes('nie pamięta już'),
      'a screen reader does not hear it',
    );
    expect(storage.getItem('rejon:moj-dzielnicowy')).to.equal(null);
    expect(button(element, 'Zapamiętaj')).to.be.ok;
  });

  it('gives way to what is asked next', async () => {
    const storage = memoryStorage();
    storage.setItem('rejon:moj-dzielnicowy', '{"beat":"lipowo-1"}');
    const element = await open({storage});
    await says(element, 'młodsza aspirant');
    await type(element, 'Lipowo, Młyńska 4');
    const input = find(element, 'input');
    button(element, 'Znajdź dzielnicowego').click();
    await says(element, 'zastępuje');
    expect(find(element, 'h2').textContent).to.equal('Kto jest moim dzielnicowym?');
    expect(find(element, 'input'), 'the field stays the same').to.equal(input);
  });

  it('is forgotten by itself when the beat is gone, with a sentence', async () => {
    const storage = memoryStorage();
    storage.setItem('rejon:moj-dzielnicowy', '{"beat":"dawny-9"}');
    const element = await open({storage});
    await says(element, 'zmienił się podział na rejony');
    expect(storage.getItem('rejon:moj-dzielnicowy')).to.equal(null);
  });

  it('is not offered where the browser keeps nothing, and says so when it will not', async () => {
    const without = await open({address: 'Lipowo, Rynek 2'});
    await says(without, 'młodsza aspirant');
    expect(text(without)).not.to.contain('Zapamiętaj');

    const deny = () => {
      throw new Error('denied');
    };
    const storage: KeyValueStorage = {getItem: deny, setItem: deny, removeItem: deny};
    const denied = await open({address: 'Lipowo, Rynek 2', storage});
    await says(denied, 'młodsza aspirant');
    button(denied, 'Zapamiętaj').click();
    await says(denied, 'Przeglądarka nie pozwala niczego zapamiętać');
  });
});
