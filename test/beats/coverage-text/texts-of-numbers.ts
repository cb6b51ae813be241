import type {OwnText} from './own-text.ts';

/** Texts whose difficulty is in the house numbers, with invented names. */
export const textsOfNumbers: readonly OwnText[] = [
  [
    'ul. Klonowa – numery nieparzyste od nr 1 do nr 35 oraz numery parzyste od nr 2 do nr 40',
    {yes: 'Klonowa 35; Klonowa 40', no: 'Klonowa 37; Klonowa 42'},
  ],
  ['Klonowa (od ronda do końca)', {unclear: 'Klonowa 5'}],
  ['ul. Klonowa od ul. Dębowej do ul. Bukowej', {unclear: 'Klonowa 5', no: 'Bukowa 1'}],
  ['ul. Sadowa oprócz numerów 12, 14', {yes: 'Sadowa 11; Sadowa 16', no: 'Sadowa 12; Sadowa 14'}],
  [
    'ul. Sportowa nr-y parzyste 2-20, nr-y nieparzyste 1-19',
    {yes: 'Sportowa 20; Sportowa 19', no: 'Sportowa 21; Sportowa 22'},
  ],
  ['ul. Sportowa (parz. od 2 do 20, nieparz. od 1 do 19)', {yes: 'Sportowa 20', no: 'Sportowa 21'}],
  [
    'Sportowa 2-20 parzyste, 1-19 nieparzyste, Mała',
    {yes: 'Sportowa 18; Sportowa 19; Mała 1', no: 'Sportowa 21'},
  ],
  [
    'ul. Sportowa strona parzysta od nr 10 do końca, strona nieparzysta do nr 15',
    {no: 'Sportowa 8; Sportowa 17', yes: 'Sportowa 200; Sportowa 15'},
  ],
  ['ul. Sportowa od nr 40 wzwyż', {no: 'Sportowa 39', yes: 'Sportowa 41'}],
  ['ul. Sportowa powyżej nr 40', {no: 'Sportowa 40', yes: 'Sportowa 41'}],
  ['ul. Sportowa od początku do nr 40', {yes: 'Sportowa 40', no: 'Sportowa 41'}],
  [
    'ul. Sportowa, z wyjątkiem numerów od 10 do 20',
    {yes: 'Sportowa 9; Sportowa 21', no: 'Sportowa 15'},
  ],
  ['ul. Sportowa za wyjątkiem nr 5', {no: 'Sportowa 5', yes: 'Sportowa 7'}],
  [
    'ul. Sportowa 5A-5D, 7/9',
    {yes: 'Sportowa 5B; Sportowa 7; Sportowa 9', no: 'Sportowa 5; Sportowa 8'},
  ],
  ['ul. Sportowa 2-18, 1-15', {yes: 'Sportowa 4; Sportowa 13', unclear: 'Sportowa 17'}],
  [
    'ul. Sportowa od 2 do 18 i od 22 do 40 (parzyste)',
    {yes: 'Sportowa 24; Sportowa 4', no: 'Sportowa 23', unclear: 'Sportowa 5'},
  ],
  [
    'ul. Sportowa numery parzyste od 2 do 10 i od 20 do 30',
    {yes: 'Sportowa 8; Sportowa 22', no: 'Sportowa 21; Sportowa 12'},
  ],
  ['ul. Sportowa 10-1', {no: 'Sportowa 5'}],
  [
    'ULICE: KLONOWA, DĘBOWA 1-9, PLAC WOLNOŚCI',
    {yes: 'Klonowa 3; Dębowa 9; pl. Wolności 2', no: 'Dębowa 10'},
  ],
  ['ul. klonowa, dębowa 1-9', {yes: 'Klonowa 3; Dębowa 9', no: 'Dębowa 11'}],
  ['ul.Klonowa,ul.Dębowa nr2-8', {yes: 'Klonowa 3'}],
  ['ul. Klonowa (strona lewa)', {unclear: 'Klonowa 5'}],
  ['ul. Klonowa przy lesie, ul. Dębowa', {unclear: 'Klonowa 5', yes: 'Dębowa 4'}],
  [
    'ul. Klonowa: 1, 3, 5–9; ul. Dębowa: wszystkie numery; ul. Bukowa: numery parzyste',
    {yes: 'Klonowa 7; Dębowa 99; Bukowa 4', no: 'Klonowa 2; Bukowa 3'},
  ],
  [
    'Klonowa - cała, Dębowa – nr parzyste, Bukowa — od 5',
    {yes: 'Klonowa 3; Dębowa 8; Bukowa 6', no: 'Dębowa 3; Bukowa 4'},
  ],
  [
    'ul. Klonowa nr 5, 7, 9 i 11 oraz 12A',
    {yes: 'Klonowa 11; Klonowa 12A', no: 'Klonowa 12; Klonowa 13'},
  ],
  ['ul. Klonowa 2 A, 4 B, 6', {yes: 'Klonowa 2A; Klonowa 6', no: 'Klonowa 4'}],
  [
    'ul. Klonowa parzyste (2–48), nieparzyste (1–35)',
    {yes: 'Klonowa 48; Klonowa 36', no: 'Klonowa 37; Klonowa 50'},
  ],
  [
    'ul. Klonowa (numery parzyste i nieparzyste od 10 do 20)',
    {yes: 'Klonowa 12; Klonowa 13', no: 'Klonowa 21', unclear: 'Klonowa 22'},
  ],
  [
    'ul. Klonowa obie strony, ul. Dębowa po stronie parzystej',
    {yes: 'Klonowa 12; Dębowa 4', no: 'Dębowa 3'},
  ],
  ['ul. Klonowa (domy jednorodzinne), Dębowa', {unclear: 'Klonowa 1', yes: 'Dębowa 2'}],
  [
    'ul. Klonowa 1 - 9 nieparzyste; ul. Klonowa 2 - 8 parzyste',
    {yes: 'Klonowa 9; Klonowa 8', no: 'Klonowa 10'},
  ],
  [
    'ulica: Klonowa, nr 1-5, ulica: Dębowa, nr 2-4',
    {yes: 'Klonowa 5; Dębowa 3', no: 'Klonowa 6; Dębowa 5'},
  ],
  ['posesje przy ul. Klonowej 1-9', {yes: 'Klonowa 9', no: 'Klonowa 10'}],
  ['Klonowa bez numerów nieparzystych', {no: 'Klonowa 3', yes: 'Klonowa 4'}],
  [
    'ul. Klonowa (1–15 oraz 21; bez 7)',
    {no: 'Klonowa 7; Klonowa 17', yes: 'Klonowa 9; Klonowa 21'},
  ],
  [
    'Al. Zwycięstwa 10-20, al. Lipowa, Aleje Dębowe 3',
    {yes: 'Aleja Zwycięstwa 12; al. Lipowa 3; Aleje Dębowe 3', no: 'Aleje Dębowe 4'},
  ],
  ['ul. Klonowa \u00a0nr\u00a02−8, „Nowa”', {yes: 'Klonowa 3', no: 'Klonowa 9'}],
  ['ul. Klonowa od 1 do 15 i od 20', {yes: 'Klonowa 15; Klonowa 23', no: 'Klonowa 17'}],
  ['ul. Klonowa od numeru 1 do 5 wraz z 5A i 5B', {yes: 'Klonowa 5B', no: 'Klonowa 6'}],
  [
    'ul. Klonowa od 2 do 20 – parzyste, ul. Dębowa od nr 4 - 38, parzyste',
    {yes: 'Klonowa 4; Dębowa 38', no: 'Klonowa 5; Klonowa 22; Dębowa 5; Dębowa 40'},
  ],
  ['ul. Klonowa 1-20, parzyste', {yes: 'Klonowa 4', unclear: 'Klonowa 5; Klonowa 22'}],
  [
    'ul. Klonowa – parzyste 2-10, – nieparzyste 1-9; Dębowa',
    {yes: 'Klonowa 9; Dębowa 1', no: 'Klonowa 11; Klonowa 12'},
  ],
  [
    'ul. Klonowa do skrzyżowania z ul. Bukową, ul. Dębowa',
    {unclear: 'Klonowa 5', yes: 'Dębowa 3', no: 'Bukowa 3'},
  ],
  [
    'ul. Klonowa na odcinku od ul. Bukowej do torów, ul. Dębowa',
    {unclear: 'Klonowa 5', no: 'Bukowa 1', yes: 'Dębowa 3'},
  ],
  ['ul. Klonowa od nr 7 do ul. Bukowej, ul. Dębowa', {unclear: 'Klonowa 9', yes: 'Dębowa 3'}],
  [
    'ul. Klonowa - część, ul. Dębowa (część), ul. Bukowa część nr 1-9',
    {unclear: 'Klonowa 9; Dębowa 9', yes: 'Bukowa 9', no: 'Bukowa 11'},
  ],
  ['ul. Klonowa 1A, B, C. ul. Dębowa 2', {yes: 'Klonowa 1C; Dębowa 2', no: 'Dębowa 4'}],
  ['ulice Klonowa i Dębowa – numery parzyste', {yes: 'Dębowa 2', no: 'Dębowa 3'}],
  [
    'Klonowa nr 2,4,6,8 i 10;Dębowa nr 1,3,5,7;Bukowa',
    {yes: 'Klonowa 10; Dębowa 7; Bukowa 1', no: 'Klonowa 5'},
  ],
  [
    'ulicami: Klonową, Dębową i Bukową (numery parzyste)',
    {yes: 'Klonowa 3; Dębowa 3', no: 'Bukowa 3'},
  ],
  [
    'ul. Klonowa (numery 1–9) oraz ul. Dębowa (numery 2, 4, 6A–6D)',
    {yes: 'Dębowa 6B', no: 'Dębowa 6; Klonowa 10'},
  ],
  ['ul. Klonowa 1 do 9 (tylko nieparzyste)', {yes: 'Klonowa 3', no: 'Klonowa 4'}],
  [
    'ul. Klonowa z wyłączeniem numerów parzystych od 2 do 8',
    {no: 'Klonowa 4', yes: 'Klonowa 5; Klonowa 10'},
  ],
  ['ul. Klonowa bez nr 4, 6 i 8; ul. Dębowa', {no: 'Klonowa 6', yes: 'Klonowa 10; Dębowa 6'}],
  [
    'ul. Klonowa od 10 do 30 (oprócz 12, 14-18 i 20A)',
    {yes: 'Klonowa 11; Klonowa 20', no: 'Klonowa 12; Klonowa 16; Klonowa 20A'},
  ],
  [
    'ul. Klonowa nieparzyste od 1 do 15, parzyste wszystkie',
    {yes: 'Klonowa 15; Klonowa 44', no: 'Klonowa 17'},
  ],
  [
    'ul. Klonowa 2,4,6 (parzyste), ul. Dębowa (całość)',
    {yes: 'Klonowa 6; Dębowa 8', no: 'Klonowa 8'},
  ],
  [
    'ul. Klonowa (od nr 7 do skrzyżowania z ul. Bukową)',
    {no: 'Klonowa 5; Bukowa 3', unclear: 'Klonowa 9'},
  ],
  ['1. Klonowa\n2. Dębowa 5-9\n3. Bukowa', {yes: 'Klonowa 4; Dębowa 5; Bukowa 8', no: 'Dębowa 3'}],
  [
    'Ulica Klonowa numery: parzyste; ulica Dębowa: cała; garaże przy ul. Bukowej',
    {yes: 'Klonowa 4; Dębowa 3', no: 'Klonowa 5; Bukowa 1'},
  ],
  ['ul. Klonowa (nr 1–15 oraz 2–12)', {yes: 'Klonowa 13; Klonowa 12', unclear: 'Klonowa 14'}],
  ['ul. Klonowa od 1/3 do 9/11', {yes: 'Klonowa 1; Klonowa 11', no: 'Klonowa 13'}],
  ['ul. Klonowa nr 2a,b,c i 4', {yes: 'Klonowa 2b; Klonowa 4', no: 'Klonowa 2; Klonowa 4a'}],
  [
    'ul. Cicha 14 a-d, ul. Sportowa 3a-c, ul. Klonowa 5 A – D',
    {
      yes: 'Cicha 14b; Cicha 14D; Sportowa 3C; Klonowa 5B',
      no: 'Cicha 14; Cicha 14e; Cicha 15; Sportowa 3; Klonowa 5',
    },
  ],
  [
    // The odd numbers belong either way, and so do the even ones that are named.
    'ul. Sportowa (numery od 1 do 50 i numery parzyste od 20 do 30)',
    {yes: 'Sportowa 25; Sportowa 41; Sportowa 24', no: 'Sportowa 51', unclear: 'Sportowa 40'},
  ],
];
