import type {Columns} from './columns.js';

/** A column of the table of beats. */
export type BeatColumn =
  | 'number'
  | 'name'
  | 'coverage'
  | 'gmina'
  | 'gminaCode'
  | 'locality'
  | 'unit'
  | 'unitAddress'
  | 'unitPhone'
  | 'officer'
  | 'rank'
  | 'firstName'
  | 'lastName'
  | 'role'
  | 'photo'
  | 'since'
  | 'phone'
  | 'mobile'
  | 'landline'
  | 'email'
  | 'substitute'
  | 'substituteUntil'
  | 'dutyHours'
  | 'officeHours'
  | 'planFrom'
  | 'planTo'
  | 'planProblem'
  | 'planGoal'
  | 'planActions'
  | 'planPartners'
  | 'planResult'
  | 'updated';

/** The table of beats, one row for each. */
export const beatColumns: Columns<BeatColumn> = {
  title: 'rejony',
  required: ['number'],
  standIns: {number: ['lp.', 'id', 'identyfikator', 'nazwa rejonu', 'nazwa', 'name']},
  headings: {
    number: [
      ...['numer rejonu', 'nr rejonu', 'numer', 'nr', 'rejon', 'rejon nr', 'rejon służbowy'],
      ...['numer rejonu służbowego', 'nr rejonu służbowego', 'rejon służbowy nr', 'number', 'beat'],
    ],
    coverage: [
      ...['zasięg rejonu', 'zasięg', 'opis rejonu', 'opis', 'obszar', 'obszar rejonu', 'teren'],
      ...['ulice', 'granice rejonu', 'obszar działania', 'teren działania', 'opis granic', 'rejon'],
      ...['rejon służbowy', 'ulice i miejscowości', 'miejscowości i ulice', 'miejscowości'],
      ...['tekst', 'coverage', 'area', 'text', 'description'],
    ],
    name: ['nazwa rejonu', 'nazwa', 'name'],
    gmina: ['gmina', 'nazwa gminy', 'miasto i gmina', 'gmina i miasto', 'gminy'],
    gminaCode: ['TERYT gminy', 'kod gminy', 'TERYT', 'kod TERYT gminy'],
    locality: ['miejscowość', 'miasto', 'locality', 'town'],
    unit: ['jednostka', 'jednostka policji', 'nazwa jednostki', 'komisariat', 'komenda', 'unit'],
    unitAddress: ['adres jednostki', 'siedziba', 'adres komendy', 'adres komisariatu'],
    unitPhone: [
      ...['telefon jednostki', 'telefon dyżurnego', 'dyżurny', 'telefon komendy'],
      ...['telefon komisariatu'],
    ],
    officer: [
      ...['dzielnicowy', 'dzielnicowi', 'stopień imię i nazwisko', 'stopień imię nazwisko'],
      ...['imię i nazwisko', 'imię i nazwisko dzielnicowego', 'nazwisko i imię', 'officer'],
    ],
    rank: ['stopień', 'stopień policyjny', 'stopień służbowy', 'rank'],
    firstName: ['imię', 'imię dzielnicowego', 'imiona', 'first name'],
    lastName: ['nazwisko', 'nazwisko dzielnicowego', 'last name'],
    role: ['rola', 'funkcja', 'stanowisko'],
    photo: ['zdjęcie', 'adres zdjęcia', 'fotografia', 'foto'],
    since: ['dzielnicowy od', 'w rejonie od', 'od kiedy'],
    mobile: [
      ...['telefon komórkowy', 'tel. komórkowy', 'tel. kom.', 'komórka', 'komórkowy', 'kom.'],
      ...['telefon służbowy komórkowy', 'mobile'],
    ],
    landline: ['telefon stacjonarny', 'tel. stacjonarny', 'stacjonarny', 'landline'],
    phone: ['telefon', 'tel.', 'numer telefonu', 'nr telefonu', 'telefon służbowy', 'phone'],
    email: [
      'e-mail',
      'adres e-mail',
      'poczta elektroniczna',
      'mail',
      'adres poczty elektronicznej',
    ],
    substituteUntil: ['zastępstwo do', 'zastępuje do', 'koniec zastępstwa'],
    substitute: ['zastępstwo', 'zastępuje', 'zastępca', 'w zastępstwie', 'substitute'],
    dutyHours: ['godziny służby', 'godziny pracy', 'służba', 'godziny'],
    officeHours: [
      ...['przyjmuje', 'przyjęcia', 'przyjęcia interesantów', 'dyżur', 'dyżury'],
      ...['miejsce i godziny przyjęć', 'godziny przyjęć', 'punkt przyjęć'],
    ],
    planFrom: ['plan od', 'plan początek'],
    planTo: ['plan do', 'plan koniec'],
    planGoal: ['plan cel', 'cel planu'],
    planActions: ['plan działania', 'działania planu'],
    planPartners: ['plan partnerzy', 'partnerzy planu'],
    planResult: ['plan wynik', 'wynik planu', 'plan efekt'],
    planProblem: [
      'plan problem',
      'problem planu',
      'plan priorytetowy',
      'plan działania priorytetowego',
    ],
    updated: ['dane z dnia', 'aktualizacja', 'data aktualizacji', 'stan na dzień', 'ważne od'],
  },
};
