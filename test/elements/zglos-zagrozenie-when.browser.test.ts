import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import type {ZglosZagrozenie} from '../../lib/elements/zglos-zagrozenie/zglos-zagrozenie.js';
import {todayInPoland} from '../../lib/i18n/index.js';
import {until} from '../suites/until.ts';
import {
  complete,
  find,
  memory,
  open,
  press,
  remembering,
  says,
  text,
  write,
} from './report-form.ts';

/** Waits until a selector finds nothing any more. */
const gone = (form: ZglosZagrozenie, selector: string) =>
  until(() => !form.shadowRoot?.querySelector(selector), `${selector} never went: ${text(form)}`);

describe('<zglos-zagrozenie> when', () => {
  it('takes no day that has not come, and no recurrence without days', async () => {
    const form = await open(memory(), remembering({...complete, reviewed: false, step: 'when'}));
    await write(form, '#day', '2999-01-01');
    (await find(form, '[name=recurs]')).click();
    await find(form, '[name=weekdays]');
    await press(form, 'Dalej');
    await says(form, 'Popraw 2 odpowiedzi');
    expect(text(form)).to.contain('Ten dzień jeszcze nie nadszedł');
    expect(text(form)).to.contain('Zaznacz przynajmniej jeden dzień');
  });

  it('takes what was wrong away as soon as the answer changes', async () => {
    const form = await open(
      memory(),
      remembering({...complete, reviewed: false, step: 'when', recurs: true, toHour: 0}),
    );
    await write(form, '#day', '2999-01-01');
    await press(form, 'Dalej');
    await says(form, 'Popraw 3 odpowiedzi');
    await write(form, '#day', todayInPoland());
    await says(form, 'Popraw 2 odpowiedzi');
    expect(text(form)).to.not.contain('Ten dzień jeszcze nie nadszedł');
    await write(form, '[name=fromHour]', '5');
    await says(form, 'Popraw 1 odpowiedź');
    expect(text(form)).to.not.contain('Wybierz godzinę końca');
    (await find(form, '[name=weekdays]')).click();
    await gone(form, '#problems');
    await press(form, 'Dalej');
    await says(form, 'Krok 4 z 5');
    await write(form, 'textarea', 'ą'.repeat(501));
    await press(form, 'Dalej');
    await find(form, '#problems');
    await write(form, 'textarea', 'ą'.repeat(500));
    await gone(form, '#problems');
  });

  it('keeps the rest of a date while one part of it is typed again', async () => {
    const day = todayInPoland();
    const form = await open(memory(), remembering({...complete, day, step: 'when'}));
    const field = await find<HTMLInputElement>(form, '#day');
    field.focus();
    await sendKeys({press: 'Backspace'});
    await form.updateComplete;
    await sendKeys({type: '01'});
    expect(field.value.slice(0, 4)).to.equal(day.slice(0, 4));
  });

  it('says in plain Polish when it recurs', async () => {
    const recurring = {...complete, recurs: true, weekdays: [6]};
    await says(await open(memory(), remembering(recurring)), 'powtarza się: sobota, całą dobę');
    await says(
      await open(memory(), remembering({...recurring, weekdays: [2, 5], fromHour: 8, toHour: 13})),
      'powtarza się: wtorek i piątek, od 8:00 do 13:00',
    );
  });
});
