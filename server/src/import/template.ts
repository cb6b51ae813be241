/** Excel takes a CSV for UTF-8 only with this mark in front. */
const mark = '\uFEFF';

type Row = readonly string[];

const beats: readonly Row[] = [
  [
    ...['numer rejonu', 'nazwa rejonu', 'gmina', 'miejscowość', 'zasięg rejonu', 'jednostka'],
    ...['stopień', 'imię', 'nazwisko', 'rola', 'telefon', 'e-mail', 'godziny służby', 'przyjmuje'],
    ...['zastępstwo', 'zastępstwo do', 'plan od', 'plan do', 'plan problem', 'plan cel'],
    ...['plan działania', 'plan partnerzy', 'zdjęcie', 'dane z dnia'],
  ],
  [
    ...['1', 'Koluszki – centrum', 'Koluszki', 'Koluszki'],
    'ul. Akacjowa, ul. Polna (numery nieparzyste od 1 do 19), ul. Leśna od nr 4 do końca',
    ...['Komenda Powiatowa Policji w Koluszkach', 'mł. asp.', 'Jan', 'Przykładowy', 'dzielnicowy'],
    ...['500 000 001', 'dzielnicowy1@example.org', 'pn-pt 7:30-15:30'],
    ...['wtorek 16:00–18:00, komenda, pokój 3', '', '', '2026-07-01', '2026-12-31'],
    ...['Parkowanie na chodniku przy szkole.', 'O połowę mniej zgłoszeń.'],
    ...['[x] rozmowa z dyrekcją; patrole rano', 'szkoła; gmina Koluszki', '', '2026-11-22'],
  ],
  [
    ...['2', 'Wsie na południu', 'Koluszki', '', 'gmina Koluszki: Gałków Mały, Gałków Duży'],
    ...['Komenda Powiatowa Policji w Koluszkach', 'st. sierż.', 'Anna', 'Zmyślona', 'dzielnicowa'],
    ...['500 000 002', 'dzielnicowy2@example.org', 'pn-pt 10:00-18:00; sb 8:00-12:00'],
    ...['', 'asp. Piotr Próbny', '2026-12-31', '', '', '', '', '', '', '', '2026-11-22'],
  ],
];

const units: readonly Row[] = [
  [
    ...['nazwa', 'rodzaj', 'adres', 'szerokość', 'długość', 'telefon', 'telefon dyżurnego'],
    ...['e-mail', 'godziny', 'kierownik', 'funkcja kierownika', 'telefon kierownika', 'SMS', 'PJM'],
  ],
  [
    ...['Komenda Powiatowa Policji w Koluszkach', 'KPP', 'ul. Przykładowa 1, 95-040 Koluszki'],
    ...['51.7401', '19.8156', '47 000 00 01', '47 000 00 02', 'kpp@example.org', 'całodobowo'],
    ...['asp. szt. Robert Wzorowy', 'kierownik rewiru dzielnicowych', '47 000 00 10'],
    ...['500 000 097', 'https://tlumacz.example.org'],
  ],
];

const streets: readonly Row[] = [
  ['ulica', 'miejscowość', 'gmina', 'dawne nazwy', 'kody pocztowe'],
  ['ul. Akacjowa', 'Koluszki', 'Koluszki', 'ul. Zmyślona', '95-040'],
  ['ul. Polna', 'Koluszki', 'Koluszki', '', '95-040'],
];

const meetings: readonly Row[] = [
  ['numer rejonu', 'temat', 'miejsce', 'dzień', 'od', 'do'],
  ['1', 'Bezpieczna zima', 'Szkoła, ul. Akacjowa 2', '2026-12-10', '17:00', '18:30'],
];

/** The files to fill in, by name: CSV with semicolons, as Excel opens them in Poland. */
export const templateFiles = {
  'rejony.csv': csv(beats),
  'jednostki.csv': csv(units),
  'ulice.csv': csv(streets),
  'spotkania.csv': csv(meetings),
} as const;

function csv(rows: readonly Row[]): string {
  return mark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}

function cell(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
