/** What a beat of this text answers: it covers the address, does not, or cannot say. */
export type Expected = 'tak' | 'nie' | '?';

/**
 * Texts as counties, towns and electoral districts publish them, with invented names, and what a
 * resident asks.
 */
export const ownTexts: readonly (readonly [string, Readonly<Record<string, Expected>>])[] = [
  [
    'ul. Klonowa – numery nieparzyste od nr 1 do nr 35 oraz numery parzyste od nr 2 do nr 40',
    {'Klonowa 35': 'tak', 'Klonowa 37': 'nie', 'Klonowa 40': 'tak', 'Klonowa 42': 'nie'},
  ],
  ['Klonowa (od ronda do końca)', {'Klonowa 5': '?'}],
  ['ul. Klonowa od ul. Dębowej do ul. Bukowej', {'Klonowa 5': '?', 'Bukowa 1': 'nie'}],
  [
    'ul. Obrońców Pokoju 1, 3, 5, 7a',
    {'Obrońców Pokoju 5': 'tak', 'Obrońców Pokoju 7a': 'tak', 'Obrońców Pokoju 7': 'nie'},
  ],
  ['Plac Wolności nr 1–10', {'pl. Wolności 10': 'tak', 'plac Wolności 11': 'nie'}],
  ['ul. Wierzbowa strona nieparzysta', {'Wierzbowa 7': 'tak', 'Wierzbowa 8': 'nie'}],
  [
    'gm. Wiśniewo: Olszynka, Poddębie (bez ul. Leśnej)',
    {Olszynka: 'tak', 'Poddębie 4': 'tak', 'Poddębie, Leśna 3': 'nie'},
  ],
  [
    'miejscowości: Nowa Wieś, Janów (ul. Polna, ul. Leśna)',
    {'Nowa Wieś 7': 'tak', 'Janów, Polna 4': 'tak', 'Janów, Leśna 9': 'tak'},
  ],
  [
    'ul. Sadowa oprócz numerów 12, 14',
    {'Sadowa 11': 'tak', 'Sadowa 12': 'nie', 'Sadowa 14': 'nie', 'Sadowa 16': 'tak'},
  ],
  ['ul. Lipowa (dawna Dworcowa)', {'Lipowa 3': 'tak'}],
  [
    'Rejon służbowy nr 3 obejmuje ulice: Rynek, Mała, Wielka, Krzywa.',
    {'Rynek 4': 'tak', 'Wielka 2': 'tak', 'Prosta 1': 'nie'},
  ],
  [
    'W skład rejonu wchodzą następujące ulice:\n- Mała,\n- Wielka\n- Krzywa 2-8',
    {
      'Mała 1': 'tak',
      'Krzywa 8': 'tak',
      'Krzywa 9': 'nie',
    },
  ],
  [
    '1) ul. Mała\n2) ul. Wielka 5\n3) os. Słoneczne',
    {
      'Mała 2': 'tak',
      'Wielka 5': 'tak',
      'Wielka 2': 'nie',
      'os. Słoneczne 3': 'tak',
    },
  ],
  [
    'ul. Żwirki i Wigury, ul. Mała i Wielka',
    {
      'Żwirki i Wigury 3': 'tak',
      'Mała 3': 'tak',
      'Wielka 3': 'tak',
    },
  ],
  [
    'ul. 1 Maja 2-10 (parzyste), 11 Listopada 3, 5, 7; 1000-lecia',
    {
      '1 Maja 4': 'tak',
      '1 Maja 5': 'nie',
      '11 Listopada 5': 'tak',
      '11 Listopada 11': 'nie',
      '1000-lecia 8': 'tak',
    },
  ],
  [
    'os. 30-lecia bl. 1, 2, 3, os. Zielone blok nr 4-7',
    {
      'os. 30-lecia 2': 'tak',
      'os. 30-lecia 4': 'nie',
      'os. Zielone 7': 'tak',
      'os. Zielone 3': 'nie',
    },
  ],
  [
    'ul. Sportowa nr-y parzyste 2-20, nr-y nieparzyste 1-19',
    {
      'Sportowa 20': 'tak',
      'Sportowa 21': 'nie',
      'Sportowa 19': 'tak',
      'Sportowa 22': 'nie',
    },
  ],
  [
    'ul. Sportowa (parz. od 2 do 20, nieparz. od 1 do 19)',
    {
      'Sportowa 20': 'tak',
      'Sportowa 21': 'nie',
    },
  ],
  [
    'Sportowa 2-20 parzyste, 1-19 nieparzyste, Mała',
    {
      'Sportowa 18': 'tak',
      'Sportowa 19': 'tak',
      'Sportowa 21': 'nie',
      'Mała 1': 'tak',
    },
  ],
  [
    'ul. Sportowa strona parzysta od nr 10 do końca, strona nieparzysta do nr 15',
    {
      'Sportowa 8': 'nie',
      'Sportowa 200': 'tak',
      'Sportowa 15': 'tak',
      'Sportowa 17': 'nie',
    },
  ],
  ['ul. Sportowa od nr 40 wzwyż', {'Sportowa 39': 'nie', 'Sportowa 41': 'tak'}],
  ['ul. Sportowa powyżej nr 40', {'Sportowa 40': 'nie', 'Sportowa 41': 'tak'}],
  ['ul. Sportowa od początku do nr 40', {'Sportowa 40': 'tak', 'Sportowa 41': 'nie'}],
  [
    'ul. Sportowa, z wyjątkiem numerów od 10 do 20',
    {
      'Sportowa 9': 'tak',
      'Sportowa 15': 'nie',
      'Sportowa 21': 'tak',
    },
  ],
  ['ul. Sportowa za wyjątkiem nr 5', {'Sportowa 5': 'nie', 'Sportowa 7': 'tak'}],
  [
    'ul. Sportowa 5A-5D, 7/9',
    {
      'Sportowa 5B': 'tak',
      'Sportowa 5': 'nie',
      'Sportowa 7': 'tak',
      'Sportowa 9': 'tak',
      'Sportowa 8': 'nie',
    },
  ],
  ['ul. Sportowa 2-18, 1-15', {'Sportowa 4': 'tak', 'Sportowa 13': 'tak', 'Sportowa 17': '?'}],
  [
    'ul. Sportowa od 2 do 18 i od 22 do 40 (parzyste)',
    {
      'Sportowa 24': 'tak',
      'Sportowa 23': 'nie',
      'Sportowa 4': 'tak',
      'Sportowa 5': '?',
    },
  ],
  [
    'ul. Sportowa numery parzyste od 2 do 10 i od 20 do 30',
    {
      'Sportowa 8': 'tak',
      'Sportowa 22': 'tak',
      'Sportowa 21': 'nie',
      'Sportowa 12': 'nie',
    },
  ],
  ['ul. Sportowa 10-1', {'Sportowa 5': 'nie'}],
  [
    'miasto Lipków: ul. Mała, ul. Wielka; gmina Lipków: Borki, Dęby',
    {
      'Lipków, Mała 3': 'tak',
      Borki: 'tak',
      'Dęby 4': 'tak',
    },
  ],
  ['Miasto Lipków – ulice: Mała, Wielka, Rynek', {'Lipków, Rynek 1': 'tak', 'Mała 4': 'tak'}],
  ['sołectwa: Borki, Dęby oraz Wólka Dębska', {'Borki 1': 'tak', 'Wólka Dębska 2': 'tak'}],
  ['Sołectwo Borki (bez przysiółka Zarzecze)', {Borki: 'tak', Zarzecze: 'nie'}],
  ['miejscowość Borki od nr 1 do nr 50', {'Borki 50': 'tak', 'Borki 51': 'nie'}],
  [
    'wieś Borki ul. Mała, ul. Wielka, wieś Dęby',
    {
      'Borki, Mała 1': 'tak',
      'Borki, Wielka 3': 'tak',
      'Dęby 5': 'tak',
    },
  ],
  [
    'Borki: ul. Mała, ul. Wielka\nDęby: ul. Prosta',
    {
      'Borki, Mała 1': 'tak',
      'Dęby, Prosta 3': 'tak',
    },
  ],
  ['gmina Lipków (Borki, Dęby, Kąty)', {'Borki 2': 'tak', Kąty: 'tak'}],
  ['teren gminy Lipków, miejscowości: Borki, Dęby', {'Borki 2': 'tak', 'Dęby 3': 'tak'}],
  [
    'ULICE: KLONOWA, DĘBOWA 1-9, PLAC WOLNOŚCI',
    {
      'Klonowa 3': 'tak',
      'Dębowa 9': 'tak',
      'Dębowa 10': 'nie',
      'pl. Wolności 2': 'tak',
    },
  ],
  ['ul. klonowa, dębowa 1-9', {'Klonowa 3': 'tak', 'Dębowa 9': 'tak', 'Dębowa 11': 'nie'}],
  ['ul.Klonowa,ul.Dębowa nr2-8', {'Klonowa 3': 'tak'}],
  [
    'ul. św. Jana 3, ul. ks. Skowronka, ul. gen. Wróblewskiego 2-6',
    {
      'św. Jana 3': 'tak',
      'Skowronka 8': 'tak',
      'generała Wróblewskiego 6': 'tak',
      'Wróblewskiego 7': 'nie',
    },
  ],
  [
    'ul. Jana Pawła II od 2 do 16, ul. Jana Pawła II od 21 do 33 (nieparzyste)',
    {
      'Jana Pawła II 3': 'tak',
      'Jana Pawła II 25': 'tak',
      'Jana Pawła II 24': 'nie',
    },
  ],
  [
    'Rondo Zielone, skwer Harcerski, bulwar Nadrzeczny 2-8',
    {
      'Rondo Zielone 1': 'tak',
      'bulwar Nadrzeczny 8': 'tak',
      'bulwar Nadrzeczny 9': 'nie',
    },
  ],
  [
    'Granice rejonu wyznaczają: od północy ul. Mała, od wschodu tory, od południa ul. Wielka',
    {
      'Mała 2': 'nie',
      'Wielka 2': 'nie',
    },
  ],
  [
    'obszar ograniczony ulicami: Mała, Wielka, Prosta; ul. Krzywa',
    {
      'Mała 2': 'nie',
      'Krzywa 1': 'tak',
    },
  ],
  ['ul. Klonowa (strona lewa)', {'Klonowa 5': '?'}],
  ['ul. Klonowa przy lesie, ul. Dębowa', {'Klonowa 5': '?', 'Dębowa 4': 'tak'}],
  [
    'część ul. Klonowej (nr 1-9), część miejscowości Kąty',
    {
      'Klonowa 9': 'tak',
      'Klonowa 11': 'nie',
      'Kąty 3': '?',
    },
  ],
  [
    'całe osiedle Zielone wraz z ul. Rybną i Wodną',
    {
      'os. Zielone 5': 'tak',
      'Rybna 4': 'tak',
      'Wodna 4': 'tak',
    },
  ],
  [
    'ul. Klonowa: 1, 3, 5–9; ul. Dębowa: wszystkie numery; ul. Bukowa: numery parzyste',
    {
      'Klonowa 7': 'tak',
      'Klonowa 2': 'nie',
      'Dębowa 99': 'tak',
      'Bukowa 3': 'nie',
      'Bukowa 4': 'tak',
    },
  ],
  [
    'Klonowa - cała, Dębowa – nr parzyste, Bukowa — od 5',
    {
      'Klonowa 3': 'tak',
      'Dębowa 3': 'nie',
      'Dębowa 8': 'tak',
      'Bukowa 4': 'nie',
      'Bukowa 6': 'tak',
    },
  ],
  [
    'ul. Klonowa nr 5, 7, 9 i 11 oraz 12A',
    {
      'Klonowa 11': 'tak',
      'Klonowa 12A': 'tak',
      'Klonowa 12': 'nie',
      'Klonowa 13': 'nie',
    },
  ],
  ['ul. Klonowa 2 A, 4 B, 6', {'Klonowa 2A': 'tak', 'Klonowa 4': 'nie', 'Klonowa 6': 'tak'}],
  [
    'ul. Klonowa parzyste (2–48), nieparzyste (1–35)',
    {
      'Klonowa 48': 'tak',
      'Klonowa 36': 'tak',
      'Klonowa 37': 'nie',
      'Klonowa 50': 'nie',
    },
  ],
  [
    'ul. Klonowa (numery parzyste i nieparzyste od 10 do 20)',
    {
      'Klonowa 12': 'tak',
      'Klonowa 13': 'tak',
      'Klonowa 21': 'nie',
      'Klonowa 22': '?',
    },
  ],
  [
    'ul. Klonowa obie strony, ul. Dębowa po stronie parzystej',
    {
      'Klonowa 12': 'tak',
      'Dębowa 3': 'nie',
      'Dębowa 4': 'tak',
    },
  ],
  ['ul. Klonowa (domy jednorodzinne), Dębowa', {'Klonowa 1': '?', 'Dębowa 2': 'tak'}],
  ['ul. Mjr. Dębskiego 4, ul. Płk. Leśnego', {'majora Dębskiego 4': 'tak', 'Leśnego 2': 'tak'}],
  [
    'ul. Skłodowskiej-Curie 2–8, ul. Grota-Roweckiego',
    {
      'Skłodowskiej-Curie 4': 'tak',
      'Grota-Roweckiego 1': 'tak',
    },
  ],
  [
    'ul. Klonowa 1 - 9 nieparzyste; ul. Klonowa 2 - 8 parzyste',
    {
      'Klonowa 9': 'tak',
      'Klonowa 8': 'tak',
      'Klonowa 10': 'nie',
    },
  ],
  [
    'ulica: Klonowa, nr 1-5, ulica: Dębowa, nr 2-4',
    {
      'Klonowa 5': 'tak',
      'Klonowa 6': 'nie',
      'Dębowa 3': 'tak',
      'Dębowa 5': 'nie',
    },
  ],
  ['posesje przy ul. Klonowej 1-9', {'Klonowa 9': 'tak', 'Klonowa 10': 'nie'}],
  ['całe miasto z wyjątkiem ulic: Mała, Wielka', {'Mała 3': 'nie', 'Wielka 3': 'nie'}],
  ['Klonowa bez numerów nieparzystych', {'Klonowa 3': 'nie', 'Klonowa 4': 'tak'}],
  [
    'ul. Klonowa (1–15 oraz 21; bez 7)',
    {
      'Klonowa 7': 'nie',
      'Klonowa 9': 'tak',
      'Klonowa 21': 'tak',
      'Klonowa 17': 'nie',
    },
  ],
  [
    'Al. Zwycięstwa 10-20, al. Lipowa, Aleje Dębowe 3',
    {
      'Aleja Zwycięstwa 12': 'tak',
      'al. Lipowa 3': 'tak',
      'Aleje Dębowe 3': 'tak',
      'Aleje Dębowe 4': 'nie',
    },
  ],
  [
    'ul. Ofiar Pożaru 11 Września 5, ul. Ogrodowa',
    {
      'Ofiar Pożaru 11 Września 5': 'tak',
      'Ofiar Pożaru 11 Września 11': 'nie',
      'Ogrodowa 1': 'tak',
    },
  ],
  ['ul. Klonowa \u00a0nr\u00a02−8, „Nowa”', {'Klonowa 3': 'tak', 'Klonowa 9': 'nie'}],
  [
    'ul. Klonowa od 1 do 15 i od 20',
    {
      'Klonowa 15': 'tak',
      'Klonowa 17': 'nie',
      'Klonowa 23': 'tak',
    },
  ],
  ['ul. Klonowa od numeru 1 do 5 wraz z 5A i 5B', {'Klonowa 5B': 'tak', 'Klonowa 6': 'nie'}],
  [
    'ul. Klonowa od 2 do 20 – parzyste, ul. Dębowa od nr 4 - 38, parzyste',
    {
      'Klonowa 4': 'tak',
      'Klonowa 5': 'nie',
      'Klonowa 22': 'nie',
      'Dębowa 5': 'nie',
      'Dębowa 38': 'tak',
      'Dębowa 40': 'nie',
    },
  ],
  ['ul. Klonowa 1-20, parzyste', {'Klonowa 4': 'tak', 'Klonowa 5': '?', 'Klonowa 22': '?'}],
  [
    'ul. Klonowa – parzyste 2-10, – nieparzyste 1-9; Dębowa',
    {
      'Klonowa 9': 'tak',
      'Klonowa 11': 'nie',
      'Klonowa 12': 'nie',
      'Dębowa 1': 'tak',
    },
  ],
  [
    'ul. Klonowa do skrzyżowania z ul. Bukową, ul. Dębowa',
    {
      'Klonowa 5': '?',
      'Dębowa 3': 'tak',
      'Bukowa 3': 'nie',
    },
  ],
  [
    'ul. Klonowa na odcinku od ul. Bukowej do torów, ul. Dębowa',
    {
      'Klonowa 5': '?',
      'Bukowa 1': 'nie',
      'Dębowa 3': 'tak',
    },
  ],
  ['ul. Klonowa od nr 7 do ul. Bukowej, ul. Dębowa', {'Klonowa 9': '?', 'Dębowa 3': 'tak'}],
  [
    'ul. Klonowa - część, ul. Dębowa (część), ul. Bukowa część nr 1-9',
    {
      'Klonowa 9': '?',
      'Dębowa 9': '?',
      'Bukowa 9': 'tak',
      'Bukowa 11': 'nie',
    },
  ],
  [
    'os. Zielone (ulice: Mała, Wielka), dzielnica Zachód: ulice Prosta, Krzywa',
    {
      'Mała 1': 'tak',
      'Wielka 4': 'tak',
      'Prosta 3': 'tak',
      'Krzywa 9': 'tak',
    },
  ],
  [
    'Nowa Wieś gm. Lipków, Stara Wieś (gm. Dęby)',
    {
      'Nowa Wieś 3': 'tak',
      'Stara Wieś 2': 'tak',
      Lipków: 'nie',
    },
  ],
  [
    'ul. Polna w miejscowości Kąty, ul. Leśna w Borkach',
    {
      'Kąty, Polna 3': 'tak',
      Kąty: '?',
      'Leśna 4': 'tak',
    },
  ],
  ['gmina Lipków – wszystkie miejscowości', {Lipków: 'tak'}],
  [
    'miasto Lipków z wyjątkiem ulic: Mała, Wielka',
    {
      'Lipków 3': 'tak',
      'Lipków, Mała 3': 'nie',
    },
  ],
  ['Zarzecze (przysiółek wsi Borki), Dęby', {'Zarzecze 3': 'tak', Dęby: 'tak'}],
  [
    'ul. Klonowa 1A, B, C. ul. Dębowa 2',
    {
      'Klonowa 1C': 'tak',
      'Dębowa 2': 'tak',
      'Dębowa 4': 'nie',
    },
  ],
  ['ulice Klonowa i Dębowa – numery parzyste', {'Dębowa 2': 'tak', 'Dębowa 3': 'nie'}],
  [
    'Klonowa nr 2,4,6,8 i 10;Dębowa nr 1,3,5,7;Bukowa',
    {
      'Klonowa 10': 'tak',
      'Klonowa 5': 'nie',
      'Dębowa 7': 'tak',
      'Bukowa 1': 'tak',
    },
  ],
  [
    'Osiedle Zielone: bloki nr 1, 2, 3A; ul. Mała',
    {
      'os. Zielone 3A': 'tak',
      'os. Zielone 3': 'nie',
      'Mała 1': 'tak',
    },
  ],
  [
    'al. 3 Maja 5, 7, pl. 1 Maja, 8 Marca',
    {
      'al. 3 Maja 7': 'tak',
      'al. 3 Maja 3': 'nie',
      'pl. 1 Maja 4': 'tak',
      '8 Marca 4': 'tak',
    },
  ],
  [
    'Dzielnicowy przyjmuje mieszkańców w każdy wtorek od 10 do 12. Rejon obejmuje ul. Małą.',
    {
      'Mała 3': 'tak',
    },
  ],
  [
    'ulicami: Klonową, Dębową i Bukową (numery parzyste)',
    {
      'Klonowa 3': 'tak',
      'Dębowa 3': 'tak',
      'Bukowa 3': 'nie',
    },
  ],
  [
    'Wólka Mała, Wólka Duża nr 1-20 i 25, Kolonia Borki',
    {
      'Wólka Mała 3': 'tak',
      'Wólka Duża 25': 'tak',
      'Wólka Duża 24': 'nie',
      'Kolonia Borki': 'tak',
    },
  ],
  [
    'ul. Matki Boskiej 1-5, ul. Królowej Zofii, ul. Armii Ludowej 2',
    {
      'Matki Boskiej 5': 'tak',
      'Królowej Zofii 3': 'tak',
      'Armii Ludowej 2': 'tak',
      'Armii Ludowej 4': 'nie',
    },
  ],
  [
    'ul. Klonowa (numery 1–9) oraz ul. Dębowa (numery 2, 4, 6A–6D)',
    {
      'Dębowa 6B': 'tak',
      'Dębowa 6': 'nie',
      'Klonowa 10': 'nie',
    },
  ],
  ['ul. Klonowa 1 do 9 (tylko nieparzyste)', {'Klonowa 3': 'tak', 'Klonowa 4': 'nie'}],
  [
    'ul. Klonowa z wyłączeniem numerów parzystych od 2 do 8',
    {
      'Klonowa 4': 'nie',
      'Klonowa 5': 'tak',
      'Klonowa 10': 'tak',
    },
  ],
  [
    'ul. Klonowa bez nr 4, 6 i 8; ul. Dębowa',
    {
      'Klonowa 6': 'nie',
      'Klonowa 10': 'tak',
      'Dębowa 6': 'tak',
    },
  ],
  [
    'ul. Klonowa od 10 do 30 (oprócz 12, 14-18 i 20A)',
    {
      'Klonowa 11': 'tak',
      'Klonowa 12': 'nie',
      'Klonowa 16': 'nie',
      'Klonowa 20': 'tak',
      'Klonowa 20A': 'nie',
    },
  ],
];
