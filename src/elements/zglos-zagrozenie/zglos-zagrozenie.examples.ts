import {html} from 'lit';

import {
  BackendRefused,
  BackendUnreachable,
  InvalidReport,
  ReportLimitReached,
} from '../../backend/index.js';
import {MemoryBackend} from '../../backend/memory/memory-backend.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import type {KeyValueStorage} from '../../element/index.js';
import {shows, type Example} from '../../element/example.js';
import {newDraft, type Draft} from './draft.js';
import {DraftStorage} from './draft-storage.js';

const area = '9901';

/** Storage that holds a half-written report, as a reload would find it. */
function remembered(draft: Partial<Draft>): KeyValueStorage {
  const items = new Map<string, string>();
  const storage: KeyValueStorage = {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, item) => void items.set(name, item),
    removeItem: (name) => void items.delete(name),
  };
  if (Object.keys(draft).length > 0) {
    new DraftStorage(storage).write(area, {...newDraft(), ...draft});
  }
  return storage;
}

/** A report that could be sent. */
const complete: Partial<Draft> = {
  step: 'summary',
  reviewed: true,
  category: 'illegal-parking',
  address: 'Lipowo, Rynek 2',
  place: {
    via: 'address',
    label: 'Lipowo, Rynek 2',
    point: {lon: 19.5, lat: 51.7},
    precision: 'address',
  },
  recurs: true,
  weekdays: [2, 5],
  fromHour: 8,
  toHour: 13,
  description: 'W dni targowe samochody stoją na całym chodniku. Wózek tam nie przejedzie.',
};

/** A description that the police do not need so. */
const withPrivateData =
  'Pan Wiśniewski parkuje na chodniku, dzwoniłem do niego: 500 000 001, nie odbiera. Auto EL 00000.';

interface Given {
  readonly draft?: Partial<Draft>;
  /** Which buttons to press, by their words. */
  readonly press?: readonly string[];
  /** What a call to the backend does instead of answering. */
  readonly before?: (call: string) => Promise<void> | void;
}

function example(
  name: string,
  title: string,
  text: string,
  {draft = {}, press = [], before = () => undefined}: Given = {},
): Example {
  const waiting = [...press];
  return {
    name,
    title,
    template: () => {
      waiting.splice(0, waiting.length, ...press);
      return html`
        <zglos-zagrozenie
          area=${area}
          .backend=${new MemoryBackend(sampleCounty, {before})}
          .storage=${remembered(draft)}
        ></zglos-zagrozenie>
      `;
    },
    ready: (element) => {
      const [next] = waiting;
      if (next === undefined) return shows(text)(element);
      const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((button) =>
        button.textContent.includes(next),
      );
      if (button) {
        waiting.shift();
        button.click();
      }
      return false;
    },
  };
}

const forever = () => new Promise<void>(() => undefined);

/** Lets every call through but the sending of a report. */
const whenSending = (act: () => Promise<void>) => (call: string) =>
  call === 'reports.send' ? act() : undefined;

const failing = (error: Error) => whenSending(() => Promise.reject(error));

const send = ['Zgłoś zagrożenie'];

/** The states of `<zglos-zagrozenie>`. */
export const examples: readonly Example[] = [
  example('category', 'Krok 1: co się dzieje', 'Krok 1 z 5'),
  example('category-missing', 'Nie wybrano kategorii', 'Popraw 1 odpowiedź', {press: ['Dalej']}),
  example('happening-now', 'Pytanie, czy to dzieje się teraz', 'Czy to dzieje się teraz?', {
    draft: {category: 'street-racing'},
    press: ['Dalej'],
  }),
  example('emergency', 'To dzieje się teraz: 112', 'Zadzwoń teraz pod numer 112', {
    draft: {category: 'street-racing'},
    press: ['Dalej', 'Tak, dzieje się teraz'],
  }),
  example('place', 'Krok 2: gdzie to jest', 'Krok 2 z 5', {
    draft: {step: 'place', category: 'speeding'},
  }),
  example('place-ambiguous', 'Dwie wsie o tej samej nazwie', 'Takich miejsc jest więcej', {
    draft: {step: 'place', category: 'speeding', address: 'Brzozów'},
    press: ['Dalej'],
  }),
  example('place-unknown', 'Nieznany adres', 'Nie znaleźliśmy adresu', {
    draft: {step: 'place', category: 'speeding', address: 'Xyzzy 7'},
    press: ['Dalej'],
  }),
  example('when', 'Krok 3: kiedy to było', 'Krok 3 z 5', {
    draft: {...complete, step: 'when', reviewed: false, recurs: false},
  }),
  example('when-recurring', 'Powtarza się, ale nie wiadomo kiedy', 'Zaznacz przynajmniej jeden', {
    draft: {...complete, step: 'when', reviewed: false, weekdays: []},
    press: ['Dalej'],
  }),
  example('description', 'Krok 4: opis', 'Krok 4 z 5', {
    draft: {...complete, step: 'description', reviewed: false},
  }),
  example('description-missing', 'Brakuje wymaganego opisu', 'Przy tym rodzaju zagrożenia', {
    draft: {
      ...complete,
      step: 'description',
      reviewed: false,
      category: 'dangerous-entertainment',
      description: '',
    },
    press: ['Dalej'],
  }),
  example('private-data', 'W opisie są chyba dane osób', 'Wygląda na to, że w opisie jest', {
    draft: {...complete, step: 'description', reviewed: false, description: withPrivateData},
  }),
  example('summary-private-data', 'Podsumowanie z danymi osób', 'Wygląda na to, że w opisie', {
    draft: {...complete, description: withPrivateData},
  }),
  example('summary', 'Krok 5: podsumowanie', 'Zobaczy tylko Policja', {draft: complete}),
  example('summary-not-public', 'Zgłoszenie, którego nie będzie na mapie', 'Nic. Zgłoszeń', {
    draft: {...complete, category: 'drug-use'},
  }),
  example('sending', 'Wysyłanie trwa', 'Wysyłanie zgłoszenia', {
    draft: complete,
    press: send,
    before: whenSending(forever),
  }),
  example('sent', 'Wysłano, jest na mapie', 'jest już na mapie', {draft: complete, press: send}),
  example('sent-not-on-map', 'Wysłano, nie ma na mapie', 'nie pokazujemy na mapie. Policja', {
    draft: {...complete, category: 'drug-use'},
    press: send,
  }),
  example('limit-reached', 'Dziś już wysłano zgłoszenie', 'Następne możesz wysłać od', {
    draft: complete,
    press: send,
    before: failing(new ReportLimitReached('Limit', '2026-11-22T23:00:00Z')),
  }),
  example('offline', 'Brak połączenia przy wysyłaniu', 'Wyślij jeszcze raz', {
    draft: complete,
    press: send,
    before: failing(new BackendUnreachable('No answer')),
  }),
  example('refused', 'Serwer odmawia', 'Wyślij jeszcze raz', {
    draft: complete,
    press: send,
    before: failing(new BackendRefused('Busy', 503)),
  }),
  example('refused-place', 'Serwer nie przyjmuje miejsca', 'leży poza powiatem', {
    draft: complete,
    press: send,
    before: failing(
      new InvalidReport('To miejsce leży poza powiatem. Podaj inne miejsce.', 'point'),
    ),
  }),
  example('loading', 'Kategorie się wczytują', 'Wczytywanie kategorii', {before: forever}),
  example('unreachable', 'Kategorii nie udało się wczytać', 'Sprawdź połączenie', {
    before: () => Promise.reject(new BackendUnreachable('No answer')),
  }),
  {
    name: 'wrong-attribute',
    title: 'Redaktor podał błędny kod powiatu',
    template: () => html`
      <zglos-zagrozenie
        area="łódzki"
        .backend=${new MemoryBackend(sampleCounty)}
      ></zglos-zagrozenie>
    `,
    ready: shows('kod TERYT powiatu'),
  },
];
