import {pl as officer} from '../../officer/officer.messages.js';

/** The words on the paper: Polish on a page of any language, as the stairwell that it hangs in. */
export const paper = {
  ...officer,
  title: 'Poznaj swojego dzielnicowego',
  unitPhone: 'Telefon jednostki',
  danger: 'Zagrożone życie albo zdrowie?',
  emergencyCall: 'Dzwoń',
  emergencyNumber: '112',
  scan: 'Zeskanuj telefonem',
  current: ': zawsze aktualne dane',
  cut: '… Cały opis otworzysz kodem QR.',
  /** What each is, and what more to know where there is room. */
  programmes: [
    {
      name: 'Dzielnicowy bliżej nas',
      what: 'W tym programie Policji każdy wie, kto jest jego dzielnicowym.',
      more: 'Przyjdź do niego z każdą sprawą, która niepokoi Ciebie lub sąsiadów.',
    },
    {
      name: 'Krajowa Mapa Zagrożeń Bezpieczeństwa',
      what: 'Na mapie w internecie anonimowo zaznaczysz niebezpieczne miejsce.',
      more: 'Policjanci sprawdzą każde zgłoszenie.',
    },
    {
      name: 'Moja Komenda i Twój dzielnicowy',
      what: 'Aplikacja na telefon i zakładka na stronie komendy.',
      more: 'W obu znajdziesz numer telefonu dzielnicowego.',
    },
  ],
} as const;
