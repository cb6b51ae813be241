import {html} from 'lit';

import type {Beat} from '../../backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import {sampleBeat, sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, silent, unreachable} from '../../backend/memory/situations.js';
import {shows, type Example} from '../../element/example.js';
import type {Clock} from '../../officer/index.js';
import {stoppedAt} from '../../officer/stopped-clock.js';

/** A Monday, on duty from 7:30 to 15:30. */
const onDuty = stoppedAt('2026-11-23T10:00:00+01:00');
const offDuty = stoppedAt('2026-11-23T18:00:00+01:00');

const example = (
  name: string,
  title: string,
  beat: string,
  text: string,
  {clock = onDuty, ...options}: MemoryOptions & {clock?: Clock} = {},
): Example => ({
  name,
  title,
  template: () => html`
    <karta-dzielnicowego
      beat=${beat}
      .clock=${clock}
      .backend=${new MemoryBackend(sampleCounty, options)}
    ></karta-dzielnicowego>
  `,
  ready: shows(text),
});

const given = (
  name: string,
  title: string,
  value: Beat,
  text: string,
  address?: string,
): Example => ({
  name,
  title,
  template: () => html`
    <karta-dzielnicowego
      address=${address ?? ''}
      .clock=${onDuty}
      .value=${value}
      .backend=${new MemoryBackend(sampleCounty)}
    ></karta-dzielnicowego>
  `,
  ready: shows(text),
});

const longText =
  'ulice: Akacjowa (numery nieparzyste od 1 do 37), Brzozowa, Dębowa (numery parzyste), Jesionowa, Klonowa, ' +
  'Leśna od numeru 12 do końca, Modrzewiowa, Rynek, Sosnowa, Świerkowa, Topolowa, Wierzbowa, 3 Maja, ' +
  'os. Kwiatowe (bloki 1–6 i 9–10) oraz tereny leśne do granicy gminy.';

/** The states of `<karta-dzielnicowego>`. */
export const examples: readonly Example[] = [
  example('pending', 'Wczytywanie trwa', 'lipowo-1', 'Wczytywanie', silent),
  example('on-duty', 'Dzielnicowa na służbie', 'lipowo-1', 'Teraz na służbie do 15:30'),
  example('off-duty', 'Dzielnicowa poza służbą', 'lipowo-1', 'jutro od 14:00', {clock: offDuty}),
  example('substitute', 'Rejon z zastępstwem', 'lipowo-2', 'zastępuje'),
  example('vacant', 'Rejon nieobsadzony', 'lipowo-3', 'nie ma teraz dzielnicowego'),
  given(
    'for-address',
    'Karta podana przez inny element, z adresem',
    sampleBeat('lipowo-1', {}),
    'Dla adresu: Lipowo, ul. Akacjowa 7',
    'Lipowo, ul. Akacjowa 7',
  ),
  given(
    'long-text',
    'Długi opis rejonu',
    sampleBeat('lipowo-1', {areaText: longText}),
    'cały opis',
  ),
  given(
    'old',
    'Dane sprzed ponad pół roku',
    sampleBeat('debno-4', {updated: '2026-03-01'}),
    'mogą być nieaktualne',
  ),
  given(
    'stored',
    'Brak sieci, dane zapisane na urządzeniu',
    sampleBeat('lipowo-1', {stored: '2026-11-21T14:05:00+01:00'}),
    'Pokazujemy dane zapisane',
  ),
  given(
    'sparse',
    'Rejon bez poczty, godzin i planu',
    sampleBeat('debno-4', {email: undefined, dutyHours: undefined, officeHours: undefined}),
    'Piotr Zieliński',
  ),
  example('nothing-found', 'Nie ma takiego rejonu', 'lipowo-99', 'Nie znaleźliśmy tego rejonu'),
  example('error', 'Serwer odmawia', 'lipowo-1', 'nie może teraz odpowiedzieć', refusing),
  example('offline', 'Brak połączenia', 'lipowo-1', 'Sprawdź połączenie', unreachable),
  {
    name: 'no-beat',
    title: 'Redaktor nie podał rejonu',
    template: () => html`<karta-dzielnicowego></karta-dzielnicowego>`,
    ready: shows('Brakuje atrybutu beat'),
  },
  {
    name: 'no-backend',
    title: 'Redaktor nie podał źródła danych',
    template: () => html`<karta-dzielnicowego beat="lipowo-1"></karta-dzielnicowego>`,
    ready: shows('Nie podano źródła danych'),
  },
];
