import type {Supervisor, Unit, WeeklyHours} from 'rejon/backend';
import type {Offset} from '../../land/ground.js';

/** A unit and where it stands, in metres east and north of the middle of its town. */
export interface PlannedUnit extends Omit<Unit, 'point'> {
  readonly gmina: string;
  readonly locality: string;
  readonly offset: Offset;
}

const always: readonly WeeklyHours[] = [
  {weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00'},
];

const mornings: readonly WeeklyHours[] = [{weekdays: [1, 2, 3, 4, 5], from: '07:30', to: '15:30'}];

const supervisor = (firstName: string, lastName: string, phone: string): Supervisor => ({
  rank: 'asp. szt.',
  rankFull: 'aspirant sztabowy',
  firstName,
  lastName,
  role: 'kierownik rewiru dzielnicowych',
  phone,
});

/** The county headquarters has its public address; the other addresses are invented. */
export const units: readonly PlannedUnit[] = [
  {
    id: 'kpp-koluszki',
    kind: 'KPP',
    name: 'Komenda Powiatowa Policji powiatu łódzkiego wschodniego w Koluszkach',
    address: 'ul. 11 Listopada 62F, 95-040 Koluszki',
    phone: '+48470000001',
    dutyPhone: '+48470000002',
    email: 'kpp.koluszki@example.org',
    hours: always,
    supervisor: supervisor('Robert', 'Wieczorek', '+48470000010'),
    textPhone: '+48500000097',
    signLanguage: 'https://tlumacz.example.org/kpp-koluszki',
    gmina: '1006073',
    locality: 'Koluszki',
    offset: [-17, -118],
  },
  {
    id: 'kp-tuszyn',
    kind: 'KP',
    name: 'Komisariat Policji w Tuszynie',
    address: 'ul. Piotrkowska 20, 95-080 Tuszyn',
    phone: '+48470000003',
    dutyPhone: '+48470000004',
    email: 'kp.tuszyn@example.org',
    hours: always,
    supervisor: supervisor('Dariusz', 'Kopeć', '+48470000011'),
    gmina: '1006113',
    locality: 'Tuszyn',
    offset: [56, 543],
  },
  {
    id: 'kp-rzgow',
    kind: 'KP',
    name: 'Komisariat Policji w Rzgowie',
    address: 'pl. 500-lecia 5, 95-030 Rzgów',
    phone: '+48470000005',
    dutyPhone: '+48470000006',
    email: 'kp.rzgow@example.org',
    hours: always,
    supervisor: supervisor('Jarosław', 'Bąk', '+48470000012'),
    gmina: '1006103',
    locality: 'Rzgów',
    offset: [-78, 106],
  },
  {
    // A post is not open at night: its duty desk is the one of the headquarters.
    id: 'pp-andrespol',
    kind: 'PP',
    name: 'Posterunek Policji w Andrespolu',
    address: 'ul. Rokicińska 88, 95-020 Andrespol',
    phone: '+48470000007',
    dutyPhone: '+48470000002',
    email: 'pp.andrespol@example.org',
    hours: mornings,
    gmina: '1006022',
    locality: 'Andrespol',
    offset: [168, -8],
  },
];
