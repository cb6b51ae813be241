import {expect} from '@open-wc/testing';

import type {ZglosZagrozenie} from '../../lib/elements/zglos-zagrozenie/zglos-zagrozenie.js';
import {until} from '../suites/until.ts';
import {
  complete,
  find,
  memory,
  open,
  press,
  receipt,
  remembering,
  says,
  taking,
  text,
  write,
} from './report-form.ts';

const describing = {...complete, step: 'description'} as const;
const seen = 'Wygląda na to, że w opisie jest';

/** Counts how often a live region of the form gets other words. */
async function hearing(form: ZglosZagrozenie) {
  const region = await find(form, '#private-data [role=status]');
  const heard: string[] = [];
  new MutationObserver(() => {
    const words = region.textContent.trim();
    if (words !== heard.at(-1)) heard.push(words);
  }).observe(region, {subtree: true, childList: true, characterData: true});
  return heard;
}

describe('<zglos-zagrozenie> with personal data in the description', () => {
  it('names what it sees, and lets the resident go on', async () => {
    const form = await open(memory(), remembering(describing));
    await write(form, 'textarea', 'Pan Wiśniewski parkuje na chodniku, tel. 500 000 001.');
    await says(form, `${seen} nazwisko i numer telefonu. Opis czyta tylko policja`);
    await says(form, 'Chodzi o: „Pan Wiśniewski”, „500 000 001”.');
    const field = await find(form, 'textarea');
    expect(field.getAttribute('aria-describedby')).to.contain('private-data');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);

    await press(form, 'Dalej, do podsumowania');
    await says(form, 'Krok 5 z 5');
    await says(form, `${seen} nazwisko i numer telefonu.`);
    expect(form.shadowRoot!.querySelector('.letter #private-data')).to.exist;
    expect(form.shadowRoot!.querySelector('#private-data [role=status]')).to.equal(null);
  });

  it('says it once however the resident types on, and no more when it is mended', async () => {
    const form = await open(memory(), remembering({...describing, description: ''}));
    const heard = await hearing(form);
    await write(form, 'textarea', 'Dzwonić: 500 000 001');
    await says(form, '„500 000 001”');
    await write(form, 'textarea', 'Dzwonić: 500 000 001 albo 500 000 002');
    await says(form, '„500 000 002”');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.contain(`${seen} numer telefonu.`);

    await write(form, 'textarea', 'Dzwonić rano.');
    await until(() => !text(form).includes(seen), 'the warning stays');
    expect(heard.at(-1)).to.equal('');
    const field = await find(form, 'textarea');
    expect(field.getAttribute('aria-describedby')).to.not.contain('private-data');
  });

  it('says nothing of a description without personal data', async () => {
    const draft = {...describing, description: 'Pan z psem, ul. Polna 12, DW 713, godz. 22.00.'};
    const form = await open(memory(), remembering(draft));
    await write(form, 'textarea', `${draft.description} Dzwonić: 500 000 001`);
    await says(form, seen);
    await write(form, 'textarea', draft.description);
    await until(() => !text(form).includes(seen), 'there is a warning');
  });

  it('sends what the resident leaves as it is', async () => {
    const {backend, sent} = taking(() => Promise.resolve(receipt));
    const description = 'Auto EL 00000 stoi na trawniku.';
    const form = await open(backend, remembering({...complete, description}));
    await says(form, `${seen} numer rejestracyjny.`);
    await press(form, 'Zgłoś zagrożenie');
    await says(form, receipt.number);
    expect(sent[0]!.report.description).to.equal(description);
  });

  it('says it in the language of the page', async () => {
    const form = await open(memory(), remembering({...complete, description: 'jan@example.org'}));
    form.lang = 'en';
    await says(form, 'The description seems to contain an e-mail address.');
    form.lang = 'uk';
    await says(form, 'Схоже, що в описі є електронна адреса.');
  });
});
