import type {Dictionary} from '../../i18n/index.js';
import {pl as officer} from '../../officer/officer.messages.js';
import {pl as common} from '../../ui/common.messages.js';

export const pl = {
  ...common,
  ...officer,
  shown: (name: string) => `Karta dzielnicowego: ${name}.`,
  notFound:
    'Nie znaleźliśmy tego rejonu. Być może zmienił się podział na rejony. Poszukaj dzielnicowego po adresie albo zadzwoń do komendy.',
  forAddress: (address: string) => `Dla adresu: ${address}`,
  withoutTalking: 'Gdy nie możesz rozmawiać',
  writeText: 'Wyślij SMS',
  signLanguage: 'Połącz się z tłumaczem języka migowego (PJM)',
  plan: 'Nad czym teraz pracuje',
  pastPlan: 'Zakończony plan',
  progress: (done: number, all: number) =>
    `wykonano ${done} z ${all} ${all === 1 ? 'działania' : 'działań'}`,
  done: 'wykonane',
  notDone: 'jeszcze nie wykonane',
  goal: 'Cel',
  actions: 'Działania',
  partners: 'Pomagają',
  result: 'Wynik',
  planTime: (from: string, to: string) => `Plan od ${from} do ${to}`,
  meetings: 'Najbliższe spotkania',
  meetingsFailed: 'Nie udało się wczytać spotkań z mieszkańcami.',
  until: (time: string) => `do\u00a0${time}`,
  addToCalendar: 'Dodaj do kalendarza',
  tools: {
    save: 'Zapisz kontakt',
    qr: 'Kod QR',
    share: 'Udostępnij',
    copy: 'Kopiuj dane',
    copied: 'Skopiowano dane kontaktowe.',
    copiedLink: 'Skopiowano adres karty.',
    copyByHand: 'Zaznacz ten tekst i skopiuj go.',
    qrText: 'Kod QR, który otwiera tę kartę na telefonie',
    failed: 'To się nie udało. Sprawdź połączenie z internetem i spróbuj ponownie.',
  },
};

export type Messages = typeof pl;

/** The words of `<karta-dzielnicowego>`. */
export const messages: Dictionary<Messages> = {
  pl,
  en: async () => (await import('./karta-dzielnicowego.messages.en.js')).en,
  uk: async () => (await import('./karta-dzielnicowego.messages.uk.js')).uk,
};
