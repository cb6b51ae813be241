import {html} from 'lit';

import type {Beat} from '../../backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import {sampleBeat, sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, silent, unreachable} from '../../backend/memory/situations.js';
import {shows, type Example} from '../../element/example.js';
import {stoppedAt} from '../../officer/stopped-clock.js';

const monday = stoppedAt('2026-11-23T10:00:00+01:00');

const page = 'https://kpp-lipowo.example.org/dzielnicowi';

const example = (
  name: string,
  title: string,
  beat: string,
  text: string,
  {format = 'a4', ...options}: MemoryOptions & {format?: string} = {},
): Example => ({
  name,
  title,
  template: () => html`
    <ulotka-dzielnicowego
      beat=${beat}
      format=${format}
      link=${page}
      .clock=${monday}
      .backend=${new MemoryBackend(sampleCounty, options)}
    ></ulotka-dzielnicowego>
  `,
  ready: shows(text),
});

const given = (
  name: string,
  title: string,
  id: string,
  more: Partial<Beat>,
  text: string,
  format = 'a4',
): Example => ({
  name,
  title,
  template: () => html`
    <ulotka-dzielnicowego
      format=${format}
      link=${page}
      .clock=${monday}
      .value=${sampleBeat(id, more)}
    ></ulotka-dzielnicowego>
  `,
  ready: shows(text),
});

/** Everything as long as it may come, and far more text than paper. */
const long: Partial<Beat> = {
  name: 'Lipowo – Śródmieście, Nowe Miasto, Osiedle Kwiatowe i Przedmieście Młyńskie',
  areaText: `ulice: ${'Akacjowa (numery nieparzyste od 1 do 37), Brzozowa, Świerkowa, '.repeat(155)}Zielona.`,
  email: 'dzielnicowy.lipowo-srodmiescie-i-nowe-miasto@komenda.lipowo.example.org',
  officeHours: 'każdy pierwszy i trzeci wtorek miesiąca, 16:00–18:00, Szkoła Podstawowa, Rynek 12',
  officer: {
    rank: 'mł. asp.',
    rankFull: 'młodsza aspirant',
    firstName: 'Maria Aleksandra',
    lastName: 'Wierzchosławska-Szczebrzeszyńska',
    role: 'dzielnicowa',
  },
  unit: {
    ...sampleBeat('lipowo-1', {}).unit,
    name: 'Komisariat Policji w Lipowie Górnym z Rewirem Dzielnicowych w Brzozowie, Komenda Powiatowa Policji w Lipowie',
  },
};

/** The states of `<ulotka-dzielnicowego>`. */
export const examples: readonly Example[] = [
  example('pending', 'Wczytywanie trwa', 'lipowo-1', 'Przygotowujemy', silent),
  example('a4', 'Plakat A4', 'lipowo-1', 'Anna Nowak'),
  example('a5', 'Ulotka A5', 'lipowo-1', 'Anna Nowak', {format: 'a5'}),
  example('a6', 'Ulotka A6', 'lipowo-1', 'Anna Nowak', {format: 'a6'}),
  example('zrywki', 'Plakat z paskami do oderwania', 'lipowo-1', 'Anna Nowak', {format: 'zrywki'}),
  example('substitute', 'Rejon z zastępstwem', 'lipowo-2', 'W zastępstwie za: Anna Nowak'),
  example('vacant', 'Rejon nieobsadzony', 'lipowo-3', 'nie ma teraz dzielnicowego'),
  example('vacant-strips', 'Rejon nieobsadzony, paski', 'lipowo-3', 'nie ma teraz dzielnicowego', {
    format: 'zrywki',
  }),
  given('long', 'Wszystko bardzo długie', 'lipowo-1', long, 'Cały opis'),
  given('long-a5', 'Wszystko bardzo długie, A5', 'lipowo-1', long, 'Cały opis', 'a5'),
  given('long-a6', 'Wszystko bardzo długie, A6', 'lipowo-1', long, 'Cały opis', 'a6'),
  given('long-strips', 'Wszystko bardzo długie, paski', 'lipowo-1', long, 'Cały opis', 'zrywki'),
  given(
    'sparse',
    'Rejon bez poczty i godzin',
    'debno-4',
    {email: undefined, dutyHours: undefined, officeHours: undefined},
    'Piotr Zieliński',
  ),
  given(
    'no-phone',
    'Rejon i jednostka bez telefonu',
    'lipowo-1',
    {
      phone: undefined,
      unit: {...sampleBeat('lipowo-1', {}).unit, phone: undefined, dutyPhone: undefined},
    },
    'Anna Nowak',
    'zrywki',
  ),
  given(
    'old',
    'Dane sprzed ponad pół roku',
    'debno-4',
    {updated: '2026-03-01'},
    'mogą być nieaktualne',
    'a6',
  ),
  given(
    'stored',
    'Brak sieci, dane zapisane na urządzeniu',
    'lipowo-1',
    {stored: '2026-11-21T14:05:00+01:00'},
    'Pokazujemy dane zapisane',
    'a6',
  ),
  example('nothing-found', 'Nie ma takiego rejonu', 'lipowo-99', 'Nie znaleźliśmy tego rejonu'),
  example('error', 'Serwer odmawia', 'lipowo-1', 'nie może teraz odpowiedzieć', refusing),
  example('offline', 'Brak połączenia', 'lipowo-1', 'Sprawdź połączenie', unreachable),
  example('wrong-format', 'Redaktor podał nieznany format', 'lipowo-1', 'Atrybut format', {
    format: 'a3',
  }),
  {
    name: 'no-beat',
    title: 'Redaktor nie podał rejonu',
    template: () => html`<ulotka-dzielnicowego></ulotka-dzielnicowego>`,
    ready: shows('Brakuje atrybutu beat'),
  },
  {
    name: 'no-backend',
    title: 'Redaktor nie podał źródła danych',
    template: () => html`<ulotka-dzielnicowego beat="lipowo-1"></ulotka-dzielnicowego>`,
    ready: shows('Nie podano źródła danych'),
  },
];
