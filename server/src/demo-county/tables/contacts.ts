import type {WeeklyHours} from 'rejon/backend';

/** What residents need to reach the officer of a beat: everything here is invented. */
export interface Contact {
  readonly phone: string;
  readonly email: string;
  readonly dutyHours?: readonly WeeklyHours[];
  readonly officeHours?: string;
  /** Days before today on which the data were last confirmed. */
  readonly confirmed: number;
}

/** Two shifts that take turns over the week. */
const turns: readonly WeeklyHours[] = [
  {weekdays: [1, 3, 5], from: '07:30', to: '15:30'},
  {weekdays: [2, 4], from: '14:00', to: '22:00'},
];

const mornings: readonly WeeklyHours[] = [{weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '15:30'}];

export const contacts: Readonly<Record<string, Contact>> = {
  'koluszki-1': {
    phone: '+48500000001',
    email: 'dzielnicowy.koluszki1@example.org',
    dutyHours: turns,
    officeHours: 'wtorki 16:00–18:00, Urząd Miejski w Koluszkach, pokój 4',
    confirmed: 6,
  },
  'koluszki-2': {
    phone: '+48500000002',
    email: 'dzielnicowy.koluszki2@example.org',
    dutyHours: turns,
    officeHours: 'czwartki 8:00–10:00, komenda przy ul. 11 Listopada 62F, pokój 12',
    confirmed: 6,
  },
  'koluszki-3': {
    phone: '+48500000003',
    email: 'dzielnicowy.koluszki3@example.org',
    dutyHours: mornings,
    officeHours: 'pierwsza środa miesiąca 17:00–18:00, świetlica wiejska w Słotwinach',
    confirmed: 13,
  },
  'tuszyn-1': {
    phone: '+48500000004',
    email: 'dzielnicowy.tuszyn1@example.org',
    dutyHours: turns,
    officeHours: 'poniedziałki 15:00–17:00, Komisariat Policji w Tuszynie',
    confirmed: 21,
  },
  'tuszyn-2': {
    phone: '+48500000005',
    email: 'dzielnicowy.tuszyn2@example.org',
    dutyHours: turns,
    officeHours: 'środy 9:00–11:00, Komisariat Policji w Tuszynie',
    confirmed: 21,
  },
  'rzgow-1': {
    phone: '+48500000006',
    email: 'dzielnicowy.rzgow1@example.org',
    dutyHours: mornings,
    officeHours: 'wtorki 8:00–10:00 i piątki 14:00–16:00, Komisariat Policji w Rzgowie',
    confirmed: 34,
  },
  'rzgow-2': {
    phone: '+48500000007',
    email: 'dzielnicowy.rzgow2@example.org',
    dutyHours: turns,
    officeHours: 'czwartki 16:00–18:00, Komisariat Policji w Rzgowie',
    confirmed: 34,
  },
  'rzgow-3': {
    phone: '+48500000008',
    email: 'dzielnicowy.rzgow3@example.org',
    dutyHours: turns,
    officeHours: 'ostatni piątek miesiąca 17:00–18:00, dom kultury w Starowej Górze',
    confirmed: 34,
  },
  'rzgow-4': {
    phone: '+48500000009',
    email: 'dzielnicowy.rzgow4@example.org',
    confirmed: 47,
  },
  'andrespol-1': {
    phone: '+48500000010',
    email: 'dzielnicowy.andrespol1@example.org',
    dutyHours: turns,
    officeHours: 'poniedziałki 8:00–10:00, Posterunek Policji w Andrespolu',
    confirmed: 17,
  },
  'andrespol-2': {
    phone: '+48500000011',
    email: 'dzielnicowy.andrespol2@example.org',
    dutyHours: turns,
    officeHours: 'czwartki 15:00–17:00, Posterunek Policji w Andrespolu',
    confirmed: 17,
  },
  brojce: {
    phone: '+48500000012',
    email: 'dzielnicowy.brojce@example.org',
    dutyHours: mornings,
    officeHours: 'środy 12:00–14:00, Urząd Gminy Brójce, pokój 9',
    confirmed: 3,
  },
  // Long not confirmed, so that the warning about old data can be seen.
  nowosolna: {
    phone: '+48500000013',
    email: 'dzielnicowy.nowosolna@example.org',
    dutyHours: turns,
    officeHours: 'wtorki 10:00–12:00, Urząd Gminy Nowosolna',
    confirmed: 412,
  },
};
