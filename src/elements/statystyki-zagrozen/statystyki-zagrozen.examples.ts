import {html} from 'lit';

import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, silent, unreachable} from '../../backend/memory/situations.js';
import {shows, type Example} from '../../element/example.js';
import {stoppedAt} from '../../officer/stopped-clock.js';
import {dayNumber, dayOf, statuses, type Threat} from '../../threats/index.js';

interface State {
  readonly data?: typeof sampleCounty;
  readonly options?: MemoryOptions;
  readonly area?: string;
  readonly bounds?: string;
  readonly from?: string;
  readonly to?: string;
}

const kinds = ['illegal-parking', 'speeding', 'illegal-dumping', 'street-racing'];
const outcomes = [2, 2, 4, 3, 2, 4, 5, 1, 0, 4, 6, 3].map((number) => statuses[number]!);

/** Two years of threats, more of them in summer and on Friday evenings. */
const manyThreats = Array.from({length: 420}, (_, id): Threat => {
  const noticed = dayNumber('2024-12-02') + Math.round(((id * id) % 421) * 1.7);
  const status = outcomes[id % outcomes.length]!;
  const decided = status !== 'new' && status !== 'verification';
  return {
    id,
    category: kinds[Math.min(id % 7, kinds.length - 1)]!,
    status,
    source: 'public',
    point: {lon: 19.41 + (id % 19) / 50, lat: 51.61 + (id % 17) / 100},
    day: dayOf(noticed),
    ...(decided && {checked: dayOf(noticed + 1 + (id % 5))}),
    updated: dayOf(noticed),
    ...(id % 3 === 0 && {
      recurrence: {
        weekdays: id % 2 ? [5, 6] : [1, 2, 3, 4, 5],
        fromHour: id % 2 ? 20 : 7,
        toHour: id % 2 ? 2 : 9 + (id % 4),
      },
    }),
  };
});

/** The sample county with so many threats. */
export const manyInCounty = {...sampleCounty, threats: manyThreats};

const example = (
  name: string,
  title: string,
  text: string,
  {data = manyInCounty, options, area = '9901', bounds = '', from = '', to = ''}: State = {},
): Example => ({
  name,
  title,
  template: () => html`
    <statystyki-zagrozen
      area=${area}
      bounds=${bounds}
      from=${from}
      to=${to}
      .clock=${stoppedAt('2026-11-23T08:00:00Z')}
      .backend=${new MemoryBackend(data, options)}
    ></statystyki-zagrozen>
  `,
  ready: shows(text),
});

/** The states of `<statystyki-zagrozen>`. */
export const examples: readonly Example[] = [
  example('found', 'Statystyki powiatu', 'Pobierz wszystkie tabele'),
  example('few', 'Kilka zagrożeń', 'Pobierz wszystkie tabele', {data: sampleCounty}),
  example('small-numbers', 'Małe liczby', 'nie podajemy dokładnej liczby', {
    options: {smallestCount: 5},
    from: '2026-08-01',
  }),
  example('in-bounds', 'Prostokąt zamiast obszaru', 'Pobierz wszystkie tabele', {
    area: '',
    bounds: '19.4,51.6,19.6,51.8',
  }),
  example('period', 'Okres od redaktora', 'Od 1 stycznia 2026 do 30 czerwca 2026 odnotowano', {
    from: '2026-01-01',
    to: '2026-06-30',
  }),
  example('nothing-in-period', 'Nic w tym okresie', 'nie odnotowano tutaj zagrożeń', {
    from: '2020-01-01',
    to: '2020-12-31',
  }),
  example('nothing-here', 'Obszar bez zagrożeń', 'nie ma czego policzyć', {
    data: {...sampleCounty, threats: []},
  }),
  example('pending', 'Wczytywanie trwa', 'Wczytuję statystyki', {options: silent}),
  example('error', 'Serwer odmawia', 'nie może teraz odpowiedzieć', {options: refusing}),
  example('offline', 'Brak połączenia', 'Sprawdź połączenie', {options: unreachable}),
  example('nothing-asked', 'Redaktor nie podał obszaru', 'Brakuje atrybutu area', {area: ''}),
  example('wrong-day', 'Redaktor wpisał zły dzień', 'Atrybut from ma wartość', {from: 'wczoraj'}),
  example('unknown-area', 'Serwer nie zna obszaru', 'nie zna obszaru', {area: '0201'}),
];
