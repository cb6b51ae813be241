import type {OwnText} from './own-text.ts';

/** Texts whose difficulty is in the names of streets, all of them invented. */
export const textsOfNames: readonly OwnText[] = [
  [
    'ul. Obrońców Pokoju 1, 3, 5, 7a',
    {yes: 'Obrońców Pokoju 5; Obrońców Pokoju 7a', no: 'Obrońców Pokoju 7'},
  ],
  ['Plac Wolności nr 1–10', {yes: 'pl. Wolności 10', no: 'plac Wolności 11'}],
  ['ul. Wierzbowa strona nieparzysta', {yes: 'Wierzbowa 7', no: 'Wierzbowa 8'}],
  ['ul. Lipowa (dawna Dworcowa)', {yes: 'Lipowa 3'}],
  [
    'Rejon służbowy nr 3 obejmuje ulice: Rynek, Mała, Wielka, Krzywa.',
    {yes: 'Rynek 4; Wielka 2', no: 'Prosta 1'},
  ],
  [
    'W skład rejonu wchodzą następujące ulice:\n- Mała,\n- Wielka\n- Krzywa 2-8',
    {yes: 'Mała 1; Krzywa 8', no: 'Krzywa 9'},
  ],
  [
    '1) ul. Mała\n2) ul. Wielka 5\n3) os. Słoneczne',
    {yes: 'Mała 2; Wielka 5; os. Słoneczne 3', no: 'Wielka 2'},
  ],
  ['ul. Żwirki i Wigury, ul. Mała i Wielka', {yes: 'Żwirki i Wigury 3; Mała 3; Wielka 3'}],
  [
    'ul. 1 Maja 2-10 (parzyste), 11 Listopada 3, 5, 7; 1000-lecia',
    {yes: '1 Maja 4; 11 Listopada 5; 1000-lecia 8', no: '1 Maja 5; 11 Listopada 11'},
  ],
  [
    'os. 30-lecia bl. 1, 2, 3, os. Zielone blok nr 4-7',
    {yes: 'os. 30-lecia 2; os. Zielone 7', no: 'os. 30-lecia 4; os. Zielone 3'},
  ],
  [
    'ul. św. Jana 3, ul. ks. Skowronka, ul. gen. Wróblewskiego 2-6',
    {yes: 'św. Jana 3; Skowronka 8; generała Wróblewskiego 6', no: 'Wróblewskiego 7'},
  ],
  [
    'ul. Jana Pawła II od 2 do 16, ul. Jana Pawła II od 21 do 33 (nieparzyste)',
    {yes: 'Jana Pawła II 3; Jana Pawła II 25', no: 'Jana Pawła II 24'},
  ],
  [
    'Rondo Zielone, skwer Harcerski, bulwar Nadrzeczny 2-8',
    {yes: 'Rondo Zielone 1; bulwar Nadrzeczny 8', no: 'bulwar Nadrzeczny 9'},
  ],
  [
    'Granice rejonu wyznaczają: od północy ul. Mała, od wschodu tory, od południa ul. Wielka',
    {no: 'Mała 2; Wielka 2'},
  ],
  ['obszar ograniczony ulicami: Mała, Wielka, Prosta; ul. Krzywa', {no: 'Mała 2', yes: 'Krzywa 1'}],
  ['całe osiedle Zielone wraz z ul. Rybną i Wodną', {yes: 'os. Zielone 5; Rybna 4; Wodna 4'}],
  ['ul. Mjr. Dębskiego 4, ul. Płk. Leśnego', {yes: 'majora Dębskiego 4; Leśnego 2'}],
  [
    'ul. Skłodowskiej-Curie 2–8, ul. Grota-Roweckiego',
    {yes: 'Skłodowskiej-Curie 4; Grota-Roweckiego 1'},
  ],
  [
    'ul. Ofiar Pożaru 11 Września 5, ul. Ogrodowa',
    {yes: 'Ofiar Pożaru 11 Września 5; Ogrodowa 1', no: 'Ofiar Pożaru 11 Września 11'},
  ],
  [
    'os. Zielone (ulice: Mała, Wielka), dzielnica Zachód: ulice Prosta, Krzywa',
    {yes: 'Mała 1; Wielka 4; Prosta 3; Krzywa 9'},
  ],
  [
    'Osiedle Zielone: bloki nr 1, 2, 3A; ul. Mała',
    {yes: 'os. Zielone 3A; Mała 1', no: 'os. Zielone 3'},
  ],
  [
    'al. 3 Maja 5, 7, pl. 1 Maja, 8 Marca',
    {yes: 'al. 3 Maja 7; pl. 1 Maja 4; 8 Marca 4', no: 'al. 3 Maja 3'},
  ],
  [
    'Dzielnicowy przyjmuje mieszkańców w każdy wtorek od 10 do 12. Rejon obejmuje ul. Małą.',
    {yes: 'Mała 3'},
  ],
  [
    'ul. Matki Boskiej 1-5, ul. Królowej Zofii, ul. Armii Ludowej 2',
    {yes: 'Matki Boskiej 5; Królowej Zofii 3; Armii Ludowej 2', no: 'Armii Ludowej 4'},
  ],
  [
    'ul. Jana III Wierzbickiego 4, 6, 8, ul. Jana Pawła II',
    {yes: 'Wierzbickiego 6; Jana Wierzbickiego 8; Jana Pawła 3', no: 'Wierzbickiego 3; Pawła 3'},
  ],
  [
    '1) ul. Mała 2) ul. Wielka 3) ul. Krzywa nr: 1, 3, 5 - 11',
    {yes: 'Mała 8; Wielka 8; Krzywa 7', no: 'Krzywa 2'},
  ],
  [
    'Rejon obejmuje: 1. ul. Mała 2. ul. Wielka 1, 3 3. 3 Maja',
    {yes: 'Mała 8; Wielka 3; 3 Maja 5', no: 'Wielka 5'},
  ],
  ['a) ul. Mała b) ul. Wielka nr 1, 2', {yes: 'Mała 8; Wielka 2', no: 'Wielka 3'}],
  ['ul. Mała nr 1, ul. Wielka 2. ul. Krzywa', {yes: 'Wielka 2; Krzywa 3', no: 'Wielka 3; Mała 2'}],
  ['Swoim zasięgiem obejmuje ulice: Mała, Wielka', {yes: 'Mała 8; Wielka 2'}],
];
