import {html} from 'lit';

import {BackendUnreachable, type Backend} from '../../backend/index.js';
import {behindServer} from '../../backend/memory/behind-server.js';
import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, silent, unreachable} from '../../backend/memory/situations.js';
import type {KeyValueStorage} from '../../element/index.js';
import {shows, type Example} from '../../element/example.js';
import type {ThreatFilter} from '../../threats/index.js';
import type {MapaZagrozen} from './mapa-zagrozen.js';
import type {View} from './view-switch.js';

interface State {
  readonly data?: typeof sampleCounty;
  readonly options?: MemoryOptions;
  readonly backend?: () => Backend;
  readonly area?: string;
  readonly bounds?: string;
  readonly view?: View;
  readonly heat?: boolean;
  readonly filter?: ThreatFilter;
  readonly threat?: number;
  readonly reportPage?: string;
  /** What to write into the field for a place. */
  readonly place?: string;
  /** The day of the last visit, as the device keeps it. */
  readonly visited?: string;
  /** What to press, by its words, one after the other. */
  readonly press?: readonly string[];
  /** Whether the state has a map. */
  readonly drawn?: boolean;
}

function example(name: string, title: string, text: string, state: State = {}): Example {
  const {data = sampleCounty, options, area = '9901', press = [], drawn = true} = state;
  const waiting = [...press];
  let {place} = state;
  return {
    name,
    title,
    template: () => {
      waiting.splice(0, waiting.length, ...press);
      place = state.place;
      return html`
        <mapa-zagrozen
          area=${area}
          bounds=${state.bounds ?? ''}
          view=${state.view ?? 'map'}
          report-page=${state.reportPage ?? ''}
          ?heat=${state.heat}
          .filter=${state.filter ?? {}}
          .threat=${state.threat}
          .today=${'2026-11-23'}
          .storage=${holding(state.visited ?? null)}
          .backend=${state.backend?.() ?? new MemoryBackend(data, options)}
        ></mapa-zagrozen>
      `;
    },
    ready: (element) => {
      if (place && written(element, place)) place = undefined;
      if (place) return false;
      const [next] = waiting;
      if (next === undefined) return drawn ? withMap(text)(element) : shows(text)(element);
      if (pressed(element, next)) waiting.shift();
      return false;
    },
  };
}

/** A device that keeps the day of the last visit. */
const holding = (visited: string | null): KeyValueStorage => ({
  getItem: (key) => (key.endsWith(':9901') ? visited : null),
  setItem: () => undefined,
  removeItem: () => undefined,
});

/** Presses what says some words; whether it was there. */
function pressed(element: HTMLElement, words: string): boolean {
  const all = element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary, label') ?? [];
  const found = [...all].find(({textContent}) => textContent.includes(words));
  found?.click();
  return found !== undefined;
}

/** Writes a place into its field; whether the field was there. */
function written(element: HTMLElement, place: string): boolean {
  const field = element.shadowRoot?.querySelector<HTMLInputElement>('#address');
  if (!field) return false;
  field.value = place;
  field.dispatchEvent(new InputEvent('input'));
  return true;
}

/** Shows a text beside a map that is drawn, so that nothing more will change by itself. */
const withMap = (text: string) => (element: HTMLElement) => {
  const map = element.shadowRoot?.querySelector('rejon-map');
  return (
    shows(text)(element) &&
    Boolean(map?.shadowRoot?.querySelector('canvas')) &&
    !(element as MapaZagrozen).isUpdatePending
  );
};

/** The way to the backend is gone for one kind of question. */
const without = (call: string): MemoryOptions => ({
  before(asked) {
    if (asked === call) throw new BackendUnreachable('No answer');
  },
});

const memory = () => new MemoryBackend(sampleCounty);

/** A server that goes away once the threats of the area have been counted. */
const goneWhileLooking = () =>
  behindServer(memory(), (question) => {
    if (question === 'list') throw new BackendUnreachable('No answer');
  });

/** The sample county with an officer in its vacant beat. */
const served = {
  ...sampleCounty,
  beats: sampleCounty.beats.map((beat) => ({...beat, officer: sampleCounty.beats[0]!.officer})),
};

/** Ten more threats in the same place than a list shows at first. */
const pile = {
  ...sampleCounty,
  threats: Array.from({length: 30}, (_, index) => ({...sampleCounty.threats[0]!, id: index + 1})),
};

/** The states of `<mapa-zagrozen>`. */
export const examples: readonly Example[] = [
  example('found', 'Zagrożenia powiatu', 'Na widocznej części mapy: 6 zagrożeń'),
  example('filtered', 'Wybrane kategorie', 'Pokazano 2 zagrożenia z 6', {
    filter: {categories: new Set(['speeding'])},
  }),
  example('filters-open', 'Otwarte filtry', 'W które dni', {
    press: ['Kategorie:', 'Statusy:', 'Skąd wiemy:', 'Kiedy:', 'Tylko powtarzające się'],
  }),
  example('details', 'Szczegóły zagrożenia', 'należy do gminy', {threat: 6}),
  example('recurring', 'Zagrożenie, które się powtarza', 'od 8:00 do 13:00', {threat: 2}),
  example('gone', 'Zagrożenia nie ma już na mapie', 'nie ma na mapie', {threat: 4711}),
  example('confirmed', 'Mieszkaniec potwierdził zagrożenie', 'Dziękujemy', {
    threat: 1,
    press: ['Potwierdzam'],
  }),
  example('confirm-offline', 'Potwierdzenie bez sieci', 'Sprawdź połączenie', {
    threat: 1,
    press: ['Potwierdzam'],
    options: without('threats.confirm'),
  }),
  example('officer-here', 'Dzielnicowy w miejscu zagrożenia', 'Anna Nowak', {
    threat: 4,
    data: served,
    press: ['Kto tu jest'],
    reportPage: 'https://example.org/zglos',
  }),
  example('officer-outside', 'Miejsce poza terenem jednostki', 'poza terenem tej jednostki', {
    threat: 6,
    press: ['Kto tu jest'],
  }),
  example('officer-vacant', 'Rejon bez dzielnicowego', 'nie ma teraz dzielnicowego', {
    threat: 4,
    press: ['Kto tu jest'],
  }),
  example('officer-offline', 'Pytanie o dzielnicowego bez sieci', 'Sprawdź połączenie', {
    threat: 6,
    press: ['Kto tu jest'],
    options: without('officers.byPoint'),
  }),
  example('place-found', 'Okolica wybranego miejsca', 'Pokazuję okolicę', {
    place: 'Dębno',
    press: ['Pokaż okolicę'],
  }),
  example('place-several', 'Dwie wsie o tej samej nazwie', 'Takich miejsc jest więcej', {
    place: 'Brzozów',
    press: ['Pokaż okolicę'],
  }),
  example('place-unknown', 'Nieznane miejsce', 'Nie znaleźliśmy miejsca', {
    place: 'Xyzzy',
    press: ['Pokaż okolicę'],
  }),
  example('wrong-page', 'Redaktor wpisał zły adres strony', 'Atrybut report-page', {
    reportPage: 'mailto:zglos@example.org',
    drawn: false,
  }),
  example('pile', 'Wiele zagrożeń w jednym miejscu', '30 zagrożeń', {data: pile}),
  example('list-only', 'Sama lista, bez mapy', 'Na całym obszarze: 6 zagrożeń', {
    view: 'list',
    drawn: false,
  }),
  example('heat', 'Natężenie zagrożeń kolorem', 'Natężenie kolorem', {heat: true}),
  example('rectangle', 'Prostokąt zamiast gminy', 'Na widocznej części mapy: 4 zagrożenia', {
    area: '',
    bounds: '19.4,51.6,19.6,51.75',
  }),
  example('since-last-visit', 'Zmiany od ostatniej wizyty', 'Od Twojej ostatniej wizyty', {
    visited: '2026-11-06',
  }),
  example('behind-server', 'Duży obszar, dane zostają na serwerze', 'Pokazano 6 zagrożeń', {
    backend: () => behindServer(memory()),
  }),
  example('gone-while-looking', 'Sieć zniknęła w trakcie oglądania', 'Sprawdź połączenie', {
    backend: goneWhileLooking,
  }),
  example('nothing-matches', 'Nic nie pasuje do filtrów', 'Żadne zagrożenie nie pasuje', {
    filter: {statuses: new Set(['joke-or-mistake'])},
  }),
  example('nothing-here', 'Obszar bez zagrożeń', 'nie ma teraz zagrożeń', {
    data: {...sampleCounty, threats: []},
  }),
  example('pending', 'Wczytywanie trwa', 'Wczytuję zagrożenia', {drawn: false, options: silent}),
  example('error', 'Serwer odmawia', 'nie może teraz odpowiedzieć', {
    drawn: false,
    options: refusing,
  }),
  example('offline', 'Brak połączenia', 'Sprawdź połączenie', {
    drawn: false,
    options: unreachable,
  }),
  example('wrong-area', 'Redaktor wpisał zły kod', 'Atrybut area ma wartość', {
    area: 'Lipowo',
    drawn: false,
  }),
  example('unknown-area', 'Serwer nie zna obszaru', 'nie zna obszaru', {
    area: '0201',
    drawn: false,
  }),
];
