import {html} from 'lit';

import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import type {MemoryData} from '../../backend/memory/memory-data.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, silent, unreachable} from '../../backend/memory/situations.js';
import {shows, type Example} from '../../element/example.js';

const directions = 'https://www.openstreetmap.org/directions?to={lat},{lon}';

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
    <najblizsza-jednostka
      address=${address}
      directions=${directions}
      .backend=${new MemoryBackend(data, options)}
    ></najblizsza-jednostka>
  `,
  ready: shows(text),
});

const withoutHours: MemoryData = {
  ...sampleCounty,
  units: sampleCounty.units.map((unit) => ({...unit, hours: undefined})),
};

/** The states of `<najblizsza-jednostka>`. */
export const examples: readonly Example[] = [
  example('nothing-asked', 'Jeszcze o nic nie zapytano', '', 'Gdzie jesteś?'),
  example('pending', 'Szukanie trwa', 'Lipowo, Rynek 2', 'Szukam najbliższej', silent),
  example('found', 'Znaleziono jednostki', 'Lipowo, Akacjowa 7', 'Otwarte całą dobę'),
  example('from-village', 'Odległość od środka wsi', 'Dębno', 'od środka miejscowości'),
  example('hours-unknown', 'Godziny nieznane', 'Dębno', 'w linii prostej', {}, withoutHours),
  example('homonym', 'Dwie wsie o tej samej nazwie', 'Brzozów', 'Takich miejsc jest więcej'),
  example('nothing-found', 'Nie ma takiego miejsca', 'Nigdzie 5', 'Nie znaleźliśmy miejsca'),
  example(
    'no-units',
    'Serwer nie zna jednostek',
    'Dębno',
    'Nie znamy jeszcze żadnej',
    {},
    {
      ...sampleCounty,
      units: [],
    },
  ),
  example('error', 'Serwer odmawia', 'Lipowo', 'nie może teraz odpowiedzieć', refusing),
  example('offline', 'Brak połączenia', 'Lipowo', 'Sprawdź połączenie', unreachable),
  {
    name: 'wrong-attribute',
    title: 'Redaktor podał zły adres usługi z trasą',
    template: () => html`
      <najblizsza-jednostka
        directions="http://example.org/trasa"
        .backend=${new MemoryBackend(sampleCounty)}
      ></najblizsza-jednostka>
    `,
    ready: shows('musi zawierać {lat} i {lon}'),
  },
  {
    name: 'no-backend',
    title: 'Redaktor nie podał źródła danych',
    template: () => html`<najblizsza-jednostka></najblizsza-jednostka>`,
    ready: shows('Nie podano źródła danych'),
  },
];
