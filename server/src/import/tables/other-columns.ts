import type {Columns} from './columns.js';

/** A column of the table of units. */
export type UnitColumn =
  | 'name'
  | 'kind'
  | 'address'
  | 'point'
  | 'lat'
  | 'lon'
  | 'phone'
  | 'dutyPhone'
  | 'email'
  | 'hours'
  | 'supervisor'
  | 'supervisorRole'
  | 'supervisorPhone'
  | 'textPhone'
  | 'signLanguage';

/** The table of units; the headquarters first. */
export const unitColumns: Columns<UnitColumn> = {
  title: 'jednostki',
  required: ['name', 'address'],
  headings: {
    name: ['nazwa', 'nazwa jednostki', 'jednostka', 'jednostka policji'],
    kind: ['rodzaj', 'typ', 'skrót'],
    address: ['adres', 'adres jednostki', 'siedziba'],
    point: ['współrzędne', 'położenie'],
    lat: ['szerokość', 'szerokość geograficzna', 'szer.', 'lat'],
    lon: ['długość', 'długość geograficzna', 'dł.', 'lon', 'lng'],
    dutyPhone: ['telefon dyżurnego', 'dyżurny', 'tel. dyżurnego', 'telefon całodobowy'],
    phone: ['telefon', 'tel.', 'numer telefonu', 'telefon sekretariatu', 'sekretariat'],
    email: ['e-mail', 'adres e-mail', 'poczta elektroniczna', 'mail'],
    hours: ['godziny', 'godziny otwarcia', 'godziny przyjęć', 'czynne'],
    supervisorRole: ['funkcja kierownika', 'stanowisko kierownika', 'kierownik funkcja'],
    supervisorPhone: ['telefon kierownika', 'kierownik telefon'],
    supervisor: ['kierownik', 'kierownik rewiru', 'kierownik dzielnicowych', 'przełożony'],
    textPhone: ['SMS', 'numer SMS', 'telefon SMS'],
    signLanguage: ['PJM', 'tłumacz PJM', 'język migowy', 'tłumacz języka migowego'],
  },
};

/** A column of the table of streets. */
export type StreetColumn = 'street' | 'locality' | 'gmina' | 'formerNames' | 'postcodes';

/** The table of streets: an index that names more than the texts of the beats do. */
export const streetColumns: Columns<StreetColumn> = {
  title: 'ulice',
  required: ['street'],
  headings: {
    street: ['ulica', 'nazwa ulicy', 'ulice', 'nazwa'],
    locality: ['miejscowość', 'miasto', 'nazwa miejscowości'],
    gmina: ['gmina', 'nazwa gminy'],
    formerNames: ['dawne nazwy', 'dawna nazwa', 'poprzednia nazwa', 'poprzednie nazwy'],
    postcodes: ['kody pocztowe', 'kod pocztowy', 'kod', 'kody'],
  },
};

/** A column of the table of localities. */
export type LocalityColumn =
  'name' | 'gmina' | 'gminaCode' | 'kind' | 'lat' | 'lon' | 'point' | 'postcodes';

/** The table of localities, for places that the register does not know. */
export const localityColumns: Columns<LocalityColumn> = {
  title: 'miejscowości',
  required: ['name', 'gmina'],
  headings: {
    name: ['miejscowość', 'nazwa', 'nazwa miejscowości'],
    gmina: ['gmina', 'nazwa gminy'],
    gminaCode: ['TERYT gminy', 'kod gminy', 'TERYT'],
    kind: ['rodzaj', 'typ'],
    point: ['współrzędne', 'położenie'],
    lat: ['szerokość', 'szerokość geograficzna', 'szer.', 'lat'],
    lon: ['długość', 'długość geograficzna', 'dł.', 'lon', 'lng'],
    postcodes: ['kody pocztowe', 'kod pocztowy', 'kod', 'kody'],
  },
};

/** A column of the table of meetings. */
export type MeetingColumn = 'beat' | 'unit' | 'topic' | 'place' | 'day' | 'from' | 'to';

/** The table of meetings with residents. */
export const meetingColumns: Columns<MeetingColumn> = {
  title: 'spotkania',
  required: ['beat', 'topic', 'day', 'from'],
  headings: {
    beat: ['numer rejonu', 'nr rejonu', 'rejon', 'numer'],
    unit: ['jednostka', 'jednostka policji', 'nazwa jednostki'],
    topic: ['temat', 'tytuł', 'temat spotkania'],
    place: ['miejsce', 'adres', 'miejsce spotkania'],
    day: ['dzień', 'data', 'data spotkania', 'termin'],
    from: ['od', 'początek', 'godzina', 'od godziny', 'godzina od'],
    to: ['do', 'koniec', 'do godziny', 'godzina do'],
  },
};
