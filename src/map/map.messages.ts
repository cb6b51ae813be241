import {formatNumber, plural} from '../i18n/index.js';
import type {ThreatStatus} from '../threats/index.js';
import {pl as statuses} from './status-names.js';

/** The words of `<rejon-map>`. */
export interface MapWords {
  /** What the map is, for screen readers. */
  readonly label: string;
  /** The same where it shows threats. */
  readonly threatsLabel: string;
  /** How to use it with the keyboard. */
  readonly help: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** What the four buttons below do together. */
  readonly move: string;
  readonly up: string;
  readonly down: string;
  readonly left: string;
  readonly right: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** What the buttons over the marks are together. */
  readonly marks: string;
  /** How many marks are in view: said after the map has moved. */
  readonly marksInView: (count: number) => string;
  /** What each status is called. */
  readonly statuses: Readonly<Record<ThreatStatus, string>>;
  /** One threat with its status in lower case; without a category where its name is not known. */
  readonly threat: (category: string | undefined, status: string) => string;
  /** Several threats and the status that most of them have. */
  readonly threats: (count: number, category: string | undefined, status: string) => string;
  /** Shown when a wheel turns over the map without the key. */
  readonly wheelHint: (key: string) => string;
  /** Shown when one finger moves over the map. */
  readonly touchHint: string;
  /** The map's code did not load. */
  readonly unavailable: string;
}

const counted = (count: number, forms: Parameters<typeof plural>[2]) =>
  `${formatNumber('pl', count)} ${plural('pl', count, forms)}`;

export const pl: MapWords = {
  label: 'Mapa',
  threatsLabel: 'Mapa zagrożeń',
  help: 'Strzałki przesuwają mapę, plus i minus zmieniają przybliżenie.',
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  move: 'Przesuwanie mapy',
  up: 'W górę',
  down: 'W dół',
  left: 'W lewo',
  right: 'W prawo',
  fullScreen: 'Pełny ekran',
  leaveFullScreen: 'Zamknij pełny ekran',
  marks: 'Znaki na mapie: strzałki prowadzą do następnego, Escape wraca do mapy',
  marksInView: (count) =>
    count
      ? `Na mapie: ${counted(count, {one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku'})}.`
      : 'W tej części mapy nie ma znaków.',
  statuses,
  threat: (category, status) => `${category ?? 'Zagrożenie'}, ${status}`,
  threats: (count, category, status) => {
    const forms = {one: 'zagrożenie', few: 'zagrożenia', many: 'zagrożeń', other: 'zagrożenia'};
    const kind = category === undefined ? '' : `${category}: `;
    return `${kind}${counted(count, forms)}, najwięcej: ${status}`;
  },
  wheelHint: (key) => `Aby przybliżyć mapę, przytrzymaj ${key} i obróć kółko myszy.`,
  touchHint: 'Przesuwaj mapę dwoma palcami.',
  unavailable: 'Nie udało się wczytać mapy. Sprawdź połączenie i odśwież stronę.',
};

export const messages = {
  pl,
  en: async () => (await import('./map.messages.en.js')).en,
  uk: async () => (await import('./map.messages.uk.js')).uk,
};
