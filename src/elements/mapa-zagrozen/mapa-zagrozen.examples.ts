import {html} from 'lit';

import {MemoryBackend, type MemoryOptions} from '../../backend/memory/memory-backend.js';
import {sampleCounty} from '../../backend/memory/sample-county.js';
import {refusing, silent, unreachable} from '../../backend/memory/situations.js';
import {shows, type Example} from '../../element/example.js';
import type {ThreatFilter} from '../../threats/index.js';
import type {MapaZagrozen} from './mapa-zagrozen.js';

interface State {
  readonly data?: typeof sampleCounty;
  readonly options?: MemoryOptions;
  readonly area?: string;
  readonly filter?: ThreatFilter;
  readonly threat?: number;
  /** Whether the state has a map. */
  readonly drawn?: boolean;
}

const example = (
  name: string,
  title: string,
  text: string,
  {data = sampleCounty, options, area = '9901', filter = {}, threat, drawn = true}: State = {},
): Example => ({
  name,
  title,
  template: () => html`
    <mapa-zagrozen
      area=${area}
      .filter=${filter}
      .threat=${threat}
      .backend=${new MemoryBackend(data, options)}
    ></mapa-zagrozen>
  `,
  ready: drawn ? withMap(text) : shows(text),
});

/** Shows a text beside a map that is drawn, so that nothing more will change by itself. */
const withMap = (text: string) => (element: HTMLElement) => {
  const map = element.shadowRoot?.querySelector('rejon-map');
  return (
    shows(text)(element) &&
    Boolean(map?.shadowRoot?.querySelector('canvas')) &&
    !(element as MapaZagrozen).isUpdatePending
  );
};

/** The states of `<mapa-zagrozen>`. */
export const examples: readonly Example[] = [
  example('found', 'Zagrożenia powiatu', 'Na widocznej części mapy: 6 zagrożeń'),
  example('filtered', 'Wybrane kategorie', 'Pokazano 2 zagrożenia z 6', {
    filter: {categories: new Set(['speeding'])},
  }),
  example('details', 'Szczegóły zagrożenia', 'należy do gminy', {threat: 6}),
  example('recurring', 'Zagrożenie, które się powtarza', 'od 8:00 do 13:00', {threat: 2}),
  example('nothing-matches', 'Nic nie pasuje do filtrów', 'Żadne zagrożenie nie pasuje', {
    filter: {statuses: new Set(['joke-or-mistake'])},
  }),
  example('nothing-here', 'Obszar bez zagrożeń', 'nie ma teraz zagrożeń', {
    data: {...sampleCounty, threats: []},
  }),
  example('pending', 'Wczytywanie trwa', 'Wczytuję zagrożenia', {
    drawn: false,
    options: silent,
  }),
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
