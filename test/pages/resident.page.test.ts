import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openPage, startBrowser} from './open-page.ts';
import {startSite, type Site} from './site.ts';

/** Goes through the form with the keyboard alone, up to the letter that is to be sent. */
async function fillReport(page: Page) {
  const form = page.locator('zglos-zagrozenie');
  await form.getByRole('radio', {name: 'Dzikie wysypiska śmieci'}).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await form.getByRole('combobox').focus();
  await page.keyboard.type('Koluszki, Brzozowa 12');
  await form.getByText('podpowied').waitFor({state: 'attached'});
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');

  await form.getByRole('heading', {name: 'Kiedy'}).waitFor();
  await form.getByRole('button', {name: 'Dalej'}).press('Enter');

  await form.getByRole('textbox').focus();
  await page.keyboard.type('Opony przy drodze.');
  await form.getByRole('button', {name: 'Dalej'}).press('Enter');
  await form.getByText('Zobaczą wszyscy').waitFor();
}

const send = (page: Page) =>
  page.locator('zglos-zagrozenie').getByRole('button', {name: /Zgłoś zagrożenie|Wyślij/});

const shownThreats = async (page: Page) => {
  const words = await page
    .locator('mapa-zagrozen')
    .getByText(/^Pokazano /)
    .first()
    .textContent();
  return Number(words!.replace(/\D/g, ''));
};

describe('A resident', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    [site, browser] = await Promise.all([startSite({REJON_REPORTS_PER_DAY: '3'}), startBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('finds the officer of an address on a police site, by keyboard', async () => {
    const {page} = await openPage(browser, `${site.origin}/demo/kpp.html`);
    const element = page.locator('moj-dzielnicowy');
    await element.getByRole('combobox').focus();
    await page.keyboard.type('brzozowa 12 koluszki');
    await page.keyboard.press('Enter');
    const call = element.getByRole('link', {name: /^Zadzwoń: 500/});
    await call.waitFor();
    assert.match((await call.getAttribute('href'))!, /^tel:\+48500\d{6}$/);
    await page.context().close();
  });

  it('reads the page in the language of the page', async () => {
    const {page} = await openPage(browser, `${site.origin}/demo/kpp.html`);
    const element = page.locator('moj-dzielnicowy');
    await element.getByRole('heading', {name: 'Kto jest moim dzielnicowym?'}).waitFor();
    await page.getByRole('button', {name: 'Українська'}).click();
    await element.getByRole('heading', {name: 'Хто мій дільничний?'}).waitFor();
    await page.getByRole('button', {name: 'English'}).click();
    await element.getByRole('heading', {name: 'Who is my community officer?'}).waitFor();
    await page.context().close();
  });

  it('sees the threats of the county drawn, under the strictest policy', async () => {
    const {page, problems} = await openPage(browser, `${site.origin}/demo/kpp.html`);
    const canvas = page.locator('mapa-zagrozen canvas').first();
    await canvas.waitFor();
    await page.waitForFunction(() => {
      const map = document.querySelector('mapa-zagrozen')!.shadowRoot!.querySelector('rejon-map')!;
      return [...map.shadowRoot!.querySelectorAll('canvas')].some((each) => {
        const {width, height} = each;
        const pixels = width * height && each.getContext('2d')!.getImageData(0, 0, width, height);
        return pixels && pixels.data.some((value) => value !== 0);
      });
    });
    assert.deepEqual(problems, []);
    assert.ok((await shownThreats(page)) > 3000);
    await page.context().close();
  });

  it('reports a threat by keyboard, keeps a receipt, and sees the threat on the map', async () => {
    const {page} = await openPage(browser, `${site.origin}/demo/gmina.html`);
    await page.locator('rejon-map').waitFor();
    const before = await shownThreats(page);
    await fillReport(page);
    await send(page).press('Enter');
    await page
      .locator('zglos-zagrozenie')
      .getByText(/[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{2}/)
      .waitFor();
    await page.waitForFunction(
      (count) =>
        document
          .querySelector('mapa-zagrozen')!
          .shadowRoot!.textContent.replace(/\s/g, '')
          .includes(`Pokazano${count}`),
      before + 1,
    );
    await page.context().close();
  });

  it('loses nothing when the server dies while a report is being sent', async () => {
    const {page} = await openPage(browser, `${site.origin}/demo/gmina.html`);
    await fillReport(page);
    const answered = page.waitForEvent('requestfailed', (request) => request.method() === 'POST');
    await site.kill();
    await send(page).press('Enter');
    await answered;
    await page.locator('zglos-zagrozenie').getByText('Nie udało się połączyć').waitFor();

    await site.restart();
    await page.reload();
    await page.locator('zglos-zagrozenie').getByText('Opony przy drodze.').waitFor();
    await send(page).press('Enter');
    await page
      .locator('zglos-zagrozenie')
      .getByText(/[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{2}/)
      .waitFor();
    await page.context().close();
  });

  it('goes on reading the map and the officer when the network is cut', async () => {
    const {page} = await openPage(browser, `${site.origin}/demo/kpp.html`);
    await page.locator('rejon-map').waitFor();
    const officer = page.locator('moj-dzielnicowy');
    await officer.getByRole('combobox').fill('Koluszki, Brzozowa 12');
    await page.keyboard.press('Enter');
    await officer.getByRole('link', {name: /^Zadzwoń:/}).waitFor();

    await page.context().setOffline(true);
    await officer.getByRole('combobox').fill('Tuszyn');
    await page.keyboard.press('Enter');
    await officer.getByText('Sprawdź połączenie z internetem').waitFor();
    const map = page.locator('mapa-zagrozen');
    await map.getByRole('button', {name: 'Lista', exact: true}).click();
    await map.getByRole('button', {name: 'Pokaż więcej'}).click();

    await page.context().setOffline(false);
    await officer.getByRole('button', {name: 'Spróbuj ponownie'}).click();
    await officer.locator('#answer', {hasText: 'pracuje kilku dzielnicowych'}).waitFor();
    await page.context().close();
  });
});
