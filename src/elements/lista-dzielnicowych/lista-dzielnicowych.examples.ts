import {html} from 'lit';

import type {Beat} from '../../backend/index.js';
import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import type {MemoryData} from '../../backend/memory/memory-data.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, silent, unreachable} from '../../backend/memory/situations.js';
import {shows, type Example} from '../../element/example.js';

const example = (
  name: string,
  title: string,
  unit: string,
  text: string,
  options?: MemoryOptions,
  data: MemoryData = sampleCounty,
): Example => ({
  name,
  title,
  template: () => html`
    <lista-dzielnicowych
      unit=${unit}
      link="/demo/kpp.html"
      .backend=${new MemoryBackend(data, options)}
    ></lista-dzielnicowych>
  `,
  ready: shows(text),
});

const withBeats = (change: (beat: Beat) => Beat): MemoryData => ({
  ...sampleCounty,
  beats: sampleCounty.beats.map(change),
});

const longText = `gmina Lipowo: ${Array.from({length: 40}, (_, at) => `Osada ${at + 1}`).join(', ')}.`;

const bothGminy = sampleCounty.directory.gminy;

/** The states of `<lista-dzielnicowych>`. */
export const examples: readonly Example[] = [
  example('unit', 'Dzielnicowi jednej jednostki', 'kpp-lipowo', 'Lipowo – Młyny'),
  example('all-units', 'Dzielnicowi wszystkich jednostek', '', 'Posterunek Policji w Dębnie'),
  example('pending', 'Wczytywanie trwa', 'kpp-lipowo', 'Wczytuję listę', silent),
  example(
    'long-text',
    'Długi opis rejonu',
    'kpp-lipowo',
    'Pokaż cały opis',
    {},
    withBeats((beat) => (beat.id === 'lipowo-3' ? {...beat, areaText: longText} : beat)),
  ),
  example(
    'two-gminy',
    'Rejon w dwóch gminach',
    'kpp-lipowo',
    'Także: Gmina Dębno',
    {},
    withBeats((beat) => (beat.id === 'lipowo-2' ? {...beat, gminy: bothGminy} : beat)),
  ),
  example(
    'old',
    'Stare dane',
    'kpp-lipowo',
    'mają ponad pół roku',
    {},
    withBeats((beat) => ({...beat, updated: '2020-01-31'})),
  ),
  example(
    'stored',
    'Dane zapisane na urządzeniu',
    'kpp-lipowo',
    'Pokazujemy dane zapisane',
    {},
    withBeats((beat) => ({...beat, stored: '2026-11-20T09:30:00+01:00'})),
  ),
  example(
    'empty',
    'Jednostka bez dzielnicowych',
    'kpp-lipowo',
    'nie ma jeszcze żadnego',
    {},
    {
      ...sampleCounty,
      beats: [],
    },
  ),
  example('error', 'Serwer odmawia', 'kpp-lipowo', 'nie może teraz odpowiedzieć', refusing),
  example('offline', 'Brak połączenia', 'kpp-lipowo', 'Sprawdź połączenie', unreachable),
  example('unknown-unit', 'Redaktor podał nieznaną jednostkę', 'kpp-nigdzie', 'nie zna jednostki'),
  {
    name: 'wrong-attribute',
    title: 'Redaktor podał zły adres strony',
    template: () => html`
      <lista-dzielnicowych
        link="javascript:alert(1)"
        .backend=${new MemoryBackend(sampleCounty)}
      ></lista-dzielnicowych>
    `,
    ready: shows('Atrybut link ma wartość'),
  },
  {
    name: 'no-backend',
    title: 'Redaktor nie podał źródła danych',
    template: () => html`<lista-dzielnicowych></lista-dzielnicowych>`,
    ready: shows('Nie podano źródła danych'),
  },
];
