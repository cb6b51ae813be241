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
  changed: 'Ostatnia zmiana statusu',
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
  confirm: {
    button: 'Potwierdzam, widzę to samo',
    hint: 'Nie zapisujemy, kim jesteś. To nie wzywa policji: w nagłym przypadku dzwoń 112.',
    sending: 'Wysyłam potwierdzenie…',
    thanks: 'Dziękujemy. Policja zobaczy, że widzisz to samo.',
    repeated: 'To zagrożenie już potwierdzono z tego komputera. Liczymy je tylko raz.',
    notOffered: 'Ta strona nie przyjmuje potwierdzeń. Możesz zadzwonić do dzielnicowego.',
  },
  officer: {
    ask: 'Kto tu jest dzielnicowym?',
    asking: 'Szukam dzielnicowego…',
    several:
      'Opisy rejonów wskazują tu więcej niż jednego dzielnicowego. Zadzwoń do jednego z nich.',
    none: 'Tego miejsca nie obejmuje żaden z opisanych rejonów. Zapytaj dyżurnego.',
    outside: 'To miejsce leży poza terenem tej jednostki. Zapytaj policję, która tam działa.',
    card: 'Zobacz całą kartę dzielnicowego',
  },
  similar: 'Zgłoś podobne',
  share: 'Udostępnij',
  copied: 'Skopiowano odnośnik do tego zagrożenia. Możesz go teraz wkleić.',
  copyByHand: 'Skopiuj ten odnośnik',
};

export type DetailsMessages = typeof pl;

/** The words of a threat's details, which are loaded after the map. */
export const detailsMessages: Dictionary<DetailsMessages> = {
  pl,
  en: async () => (await import('./threat-details.messages.en.js')).en,
  uk: async () => (await import('./threat-details.messages.uk.js')).uk,
};
