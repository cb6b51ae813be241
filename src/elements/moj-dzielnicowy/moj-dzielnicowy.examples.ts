import {html} from 'lit';

import {BackendRefused, BackendUnreachable} from '../../backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import {shows, type Example} from '../../element/example.js';

const example = (
  name: string,
  title: string,
  address: string,
  text: string,
  options?: MemoryOptions,
): Example => ({
  name,
  title,
  template: () => html`
    <moj-dzielnicowy
      address=${address}
      .backend=${new MemoryBackend(sampleCounty, options)}
    ></moj-dzielnicowy>
  `,
  ready: shows(text),
});

const fail = (error: Error): MemoryOptions => ({
  before() {
    throw error;
  },
});

/** The states of `<moj-dzielnicowy>`. */
export const examples: readonly Example[] = [
  example('nothing-asked', 'Jeszcze o nic nie zapytano', '', 'Twój adres'),
  example('pending', 'Szukanie trwa', 'Lipowo, Rynek 2', 'Szukam dzielnicowego', {
    before: () => new Promise(() => undefined),
  }),
  example('found', 'Znaleziono dzielnicową', 'Lipowo, Akacjowa 7', 'Anna Nowak'),
  example('substitute', 'Rejon z zastępstwem', 'Lipowo, Młyńska 4', 'zastępuje'),
  example('vacant', 'Rejon nieobsadzony', 'Brzozów, gmina Lipowo', 'nie ma teraz dzielnicowego'),
  example('homonym', 'Dwie wsie o tej samej nazwie', 'Brzozów', 'Takich miejsc jest więcej'),
  example('number-missing', 'Ulica dzielona numerami', 'Lipowo, Akacjowa', 'Wybierz swój numer'),
  example('nothing-found', 'Nie ma takiej ulicy', 'Lipowo, Kasztanowa 3', 'Nie znaleźliśmy'),
  example('not-covered', 'Miejscowość bez rejonu', 'Wólka Leśna 5', 'nie należy do żadnego'),
  example(
    'error',
    'Serwer odmawia',
    'Lipowo, Rynek 2',
    'nie może teraz odpowiedzieć',
    fail(new BackendRefused('Busy', 503)),
  ),
  example(
    'offline',
    'Brak połączenia',
    'Lipowo, Rynek 2',
    'Sprawdź połączenie',
    fail(new BackendUnreachable('No answer')),
  ),
  {
    name: 'no-backend',
    title: 'Redaktor nie podał źródła danych',
    template: () => html`<moj-dzielnicowy></moj-dzielnicowy>`,
    ready: shows('Nie podano źródła danych'),
  },
];
