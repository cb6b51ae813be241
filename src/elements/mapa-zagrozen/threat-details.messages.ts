import {formatNumber, plural, type Dictionary} from '../../i18n/index.js';
import {pl as officer} from '../../officer/officer.messages.js';

export const pl = {
  ...officer,
  next: {
    new: 'Policjanci przeczytają zgłoszenie i sprawdzą to miejsce. Wynik pojawi się tutaj.',
    verification: 'Gdy skończą, wynik pojawi się tutaj.',
    confirmed:
      'Gdy zagrożenie zniknie, status zmieni się na „Potwierdzone – wyeliminowane”. Do tego czasu uważaj w tym miejscu.',
    'confirmed-eliminated': 'Jeśli problem wrócił, zgłoś go ponownie.',
    'not-confirmed':
      'Po pewnym czasie ten znak zniknie z mapy. Jeśli problem trwa, zgłoś go ponownie.',
    forwarded: 'O dalszy przebieg sprawy zapytaj tę instytucję.',
    'joke-or-mistake': 'Po pewnym czasie ten znak zniknie z mapy.',
  },
  day: 'Zauważono',
  checked: 'Sprawdzono',
  updated: 'Ostatnia zmiana statusu',
  where: 'Gdzie',
  source: 'Skąd wiemy',
  recurs: 'Powtarza się',
  reason: 'Uzasadnienie Policji',
  forwardedTo: 'Przekazano do',
  loading: 'Sprawdzam uzasadnienie…',
  notLoaded: 'Nie udało się wczytać uzasadnienia.',
  confirmations: (count: number) =>
    plural('pl', count, {
      one: `Potwierdził to ${formatNumber('pl', count)} mieszkaniec.`,
      other: `Potwierdziło to ${formatNumber('pl', count)} mieszkańców.`,
    }),
  tools: 'Co możesz zrobić',
};

export type DetailsMessages = typeof pl;

/** The words of a threat's details, which are loaded after the map. */
export const detailsMessages: Dictionary<DetailsMessages> = {
  pl,
  en: async () => (await import('./threat-details.messages.en.js')).en,
  uk: async () => (await import('./threat-details.messages.uk.js')).uk,
};
