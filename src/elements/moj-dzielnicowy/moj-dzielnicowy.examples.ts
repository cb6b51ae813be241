import {html} from 'lit';

import type {Backend} from '../../backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import type {MemoryData} from '../../backend/memory/memory-data.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, unreachable} from '../../backend/memory/situations.js';
import {shows, type Example} from '../../element/example.js';
import type {KeyValueStorage} from '../../element/index.js';

/** Storage that holds one item, as an earlier visit left it. */
const holding = (item: string | null): KeyValueStorage => ({
  getItem: () => item,
  setItem: () => undefined,
  removeItem: () => undefined,
});

const example = (
  name: string,
  title: string,
  address: string,
  text: string,
  options?: MemoryOptions,
  data: MemoryData = sampleCounty,
): Example => ({
  name,
  title,
  template: () => html`
    <moj-dzielnicowy
      address=${address}
      .backend=${new MemoryBackend(data, options)}
      .storage=${holding(null)}
    ></moj-dzielnicowy>
  `,
  ready: shows(text),
});

/** The sample county with other words about what belongs to whom. */
const directory = (more: Partial<MemoryData['directory']>): MemoryData => ({
  ...sampleCounty,
  directory: {...sampleCounty.directory, ...more},
});

/** The streets of Lipowo with one number of which the text leaves open whose it is. */
const doubtful = directory({
  coverage: sampleCounty.directory.coverage.map((one) =>
    one.beat === 'lipowo-1'
      ? {
          ...one,
          rules: [
            {
              locality: 'lipowo',
              street: 'akacjowa',
              ranges: [{parity: 'odd', to: '29'}],
              doubtful: [{parity: 'odd', from: '31', to: '31'}],
            },
          ],
        }
      : one,
  ),
});

const outside = directory({outside: [{name: 'Olszyny', county: 'powiat olszyński'}]});

/** Keeps one call pending, so that the state before its answer stays. */
const never = (call: string): MemoryOptions => ({
  before: (asked) => (asked === call ? new Promise<void>(() => undefined) : undefined),
});

/** A state that attributes or storage bring about. */
const other = (
  name: string,
  title: string,
  text: string,
  template: (backend: Backend) => ReturnType<typeof html>,
  options?: MemoryOptions,
): Example => ({
  name,
  title,
  template: () => template(new MemoryBackend(sampleCounty, options)),
  ready: shows(text),
});

/** The states of `<moj-dzielnicowy>`. */
export const examples: readonly Example[] = [
  example('nothing-asked', 'Jeszcze o nic nie zapytano', '', 'Twój adres'),
  example(
    'pending',
    'Szukanie trwa',
    'Lipowo, Rynek 2',
    'Szukam dzielnicowego',
    never('officers.byAddress'),
  ),
  example('found', 'Znaleziono dzielnicową', 'Lipowo, Akacjowa 7', 'młodsza aspirant'),
  example('substitute', 'Rejon z zastępstwem', 'Lipowo, Młyńska 4', 'zastępuje'),
  example('vacant', 'Rejon nieobsadzony', 'Brzozów, gmina Lipowo', 'nie ma teraz dzielnicowego'),
  other(
    'kept',
    'Rejon zapamiętany na tym urządzeniu',
    'Dla adresu: Lipowo, Rynek 2',
    (backend) => html`
      <moj-dzielnicowy
        .backend=${backend}
        .storage=${holding('{"beat":"lipowo-1","address":"Lipowo, Rynek 2"}')}
      ></moj-dzielnicowy>
    `,
  ),
  other(
    'beat',
    'Rejon z odsyłacza',
    'starszy sierżant',
    (backend) => html`<moj-dzielnicowy beat="debno-4" .backend=${backend}></moj-dzielnicowy>`,
  ),
  other(
    'unknown-beat',
    'Rejon z odsyłacza już nie istnieje',
    'zmienił się podział na rejony',
    (backend) => html`<moj-dzielnicowy beat="dawny-9" .backend=${backend}></moj-dzielnicowy>`,
  ),
  other(
    'area',
    'Z mapą do wskazania miejsca i przykładem adresu',
    'Wskaż na mapie',
    (backend) => html`
      <moj-dzielnicowy
        area="9901"
        example="Lipowo, Akacjowa 7"
        .backend=${backend}
      ></moj-dzielnicowy>
    `,
  ),
  example('homonym', 'Dwie wsie o tej samej nazwie', 'Brzozów', 'Takich miejsc jest więcej'),
  example('number-missing', 'Ulica dzielona numerami', 'Lipowo, Akacjowa', 'Wybierz swój numer'),
  example('name', 'Dzielnicowa z dwoma rejonami', 'Anna Nowak', 'Wybierz.'),
  example(
    'doubtful',
    'Opis rejonu nie rozstrzyga',
    'Lipowo, Akacjowa 31',
    'nie mówi jasno',
    {},
    doubtful,
  ),
  example('nothing-found', 'Nie ma takiej ulicy', 'Lipowo, Kasztanowa 3', 'Nie znaleźliśmy'),
  example('wrong-number', 'Pomyłka w numerze', 'Lipowo, Akacjowa 999999', 'Popraw numer'),
  example('not-covered', 'Miejscowość bez rejonu', 'Wólka Leśna 5', 'nie należy do żadnego'),
  example('outside', 'Miejscowość w innym powiecie', 'Olszyny 3', 'powiat olszyński', {}, outside),
  example('error', 'Serwer odmawia', 'Lipowo, Rynek 2', 'nie może teraz odpowiedzieć', refusing),
  example('offline', 'Brak połączenia', 'Lipowo, Rynek 2', 'Sprawdź połączenie', unreachable),
  other(
    'wrong-area',
    'Redaktor podał zły kod obszaru',
    'Wpisz w nim kod TERYT',
    (backend) => html`<moj-dzielnicowy area="Lipowo" .backend=${backend}></moj-dzielnicowy>`,
  ),
  {
    name: 'no-backend',
    title: 'Redaktor nie podał źródła danych',
    template: () => html`<moj-dzielnicowy></moj-dzielnicowy>`,
    ready: shows('Nie podano źródła danych'),
  },
];
