/** Texts of several beats, with what a register knows, and the addresses that each beat answers. */
export interface CountyTexts {
  readonly title: string;
  /** Names of localities by gmina; towns begin with "*". The gmina says its kind: "Rzeki (miejska)". */
  readonly known?: Readonly<Record<string, string>>;
  /** Beside a text, the gmina of its row. */
  readonly texts: Readonly<Record<string, string | readonly [gmina: string, text: string]>>;
  /** By the number of the beat, "none" or "unclear": addresses joined by semicolons. */
  readonly addresses: Readonly<Record<string, string>>;
}

const rzeki = {
  Rzeki: '*Rzeki, Borki, Wola, Dęby',
  Kępa: 'Kępa, Borki, Jasna, Baranów, Celin',
};

/** With invented names. */
export const textsOfCounties: readonly CountyTexts[] = [
  {
    title: 'a city whose streets are shared by numbers, sides and what is left',
    texts: {
      1: 'ul. Grodzka nr 1-25 nieparzyste i 2-30 parzyste, Rynek, pl. Teatralny',
      2: 'ul. Grodzka nr 27-75 nieparzyste i 32-80 parzyste, ul. Młyńska 1-20',
      3: 'ul. Grodzka nr 77-do końca (nieparzyste) i od nr 82 (parzyste) do końca, ul. Młyńska od nr 21',
      4: 'ul. Fabryczna nr 1, 3, 5, 9-21, ul. Krótka bez nr 14, Długa - cała oprócz bloków 5 i 7',
      5: 'pozostałe ulice miasta, ul. Krótka 14, ul. Fabryczna - pozostałe numery',
    },
    addresses: {
      1: 'Grodzka 25; Grodzka 30; Rynek 3',
      2: 'Grodzka 27; Grodzka 80; Młyńska 20',
      3: 'Grodzka 77; Grodzka 82; Grodzka 400; Młyńska 21',
      4: 'Fabryczna 9; Krótka 15; Długa 6',
      5: 'Krótka 14; Fabryczna 2; Fabryczna 23; Długa 5',
      unclear: 'Grodzka',
    },
  },
  {
    title: 'a gmina without some of its villages, in the genitive',
    known: rzeki,
    texts: {1: 'gm. Kępa (bez Baranowa i Celina)', 2: 'Baranów', 3: 'gm. Rzeki bez miasta Rzeki'},
    addresses: {
      1: 'Jasna 4; Kępa 3; Borki, gmina Kępa',
      2: 'Baranów 3',
      3: 'Wola 5; Borki 3, gmina Rzeki',
      none: 'Celin 3; Rzeki 5',
      unclear: 'Borki',
    },
  },
  {
    title: 'a gmina without a village that nobody knows',
    known: rzeki,
    texts: {1: 'gm. Kępa z wyjątkiem wsi Zaciemnik'},
    addresses: {unclear: 'Jasna 4; Celin 3'},
  },
  {
    title: 'a whole gmina, in whatever words',
    known: rzeki,
    texts: {1: 'Gmina i miasto Rzeki', 2: ['Kępa', 'cała gmina']},
    addresses: {1: 'Rzeki 4; Wola 4', 2: 'Jasna 2; Borki 3, gmina Kępa'},
  },
  {
    title: 'a gmina whose villages follow without a heading, so that it may be only the heading',
    known: rzeki,
    texts: {1: 'gmina Kępa, Jasna, Baranów nr 1-20'},
    addresses: {1: 'Jasna 3; Baranów 20', unclear: 'Baranów 21; Celin 2'},
  },
  {
    title: 'a town and the gmina around it, of one name',
    known: {'Rzeki (miejska)': '*Rzeki', 'Rzeki (wiejska)': 'Borki, Wola'},
    texts: {
      1: 'gmina wiejska Rzeki: Borki; gmina Rzeki (wiejska): Wola',
      2: 'Miasto Rzeki ulice Polna, Leśna',
      3: 'Miasto Rzeki ulice Krótka, Mała',
    },
    addresses: {1: 'Borki 3; Wola', 2: 'Rzeki, Polna 3', 3: 'Mała 4', unclear: 'Rzeki'},
  },
  {
    title: 'a town without some streets, which commas do not end',
    known: rzeki,
    texts: {
      1: ['Rzeki', 'miasto Rzeki z wyjątkiem ul. Polnej, ul. Leśnej i os. Zielonego'],
      2: ['Rzeki', 'ul. Polna, ul. Leśna, os. Zielone'],
    },
    addresses: {2: 'Polna 4; Rzeki, Leśna 3; os. Zielone 5'},
  },
  {
    title: 'a village without some streets, the list after it, and the rest of a town',
    known: {Rzeki: '*Rzeki, Gałków, Borowa'},
    texts: {
      1: ['Rzeki', 'Gałków z wyjątkiem ulic: Polna, Dworcowa; Borowa'],
      2: ['Rzeki', 'Gałków (ul. Polna, ul. Dworcowa), ul. Mała w Rzekach'],
      3: ['Rzeki', 'ul. Krótka; pozostałe ulice miasta Rzeki'],
    },
    addresses: {
      1: 'Borowa 1',
      2: 'Gałków, Polna 3; Rzeki, Mała 3',
      3: 'Krótka 3',
      unclear: 'Rzeki',
    },
  },
  {
    title: 'streets of one name in several villages',
    texts: {
      1: 'Augustów, ul. Polna 1-20, ul. Leśna; Baranów, ul. Polna',
      2: 'Augustów, ul. Polna 21-40; ul. Leśna w Celinie nr 1-9',
    },
    addresses: {
      1: 'Augustów, Polna 20; Augustów, Leśna 3; Baranów, Polna 40',
      2: 'Augustów, Polna 21',
      unclear: 'Polna 20; Leśna 3',
    },
  },
  {
    title: 'a quarter within borders, which only a map knows',
    texts: {1: 'Dzielnica Zachód w granicach ulic: Polna, Leśna', 2: 'część miasta: ul. Mała'},
    addresses: {2: 'Mała 3', none: 'Polna 3; Leśna 2'},
  },
  {
    title: 'text that lost its spaces, brackets and small letters',
    texts: {
      1: 'ul.Polna1-15,ul.Leśna nr2-20,ul.3Maja,ul.11Listopada 5',
      2: 'KRÓTKA NR 1-9 DŁUGA (NR 2-20, UL. MAŁA, UL. WIELKA 1)',
    },
    addresses: {
      1: 'Polna 15; Leśna 20; 3 Maja 4; 11 Listopada 5',
      2: 'Krótka 9; Długa 20; Mała 3; Wielka 1',
      none: 'Polna 16; Leśna 21; Krótka 10; Wielka 2; 11 Listopada 6',
    },
  },
  {
    title: 'remarks that say of a street which houses, but not their numbers',
    texts: {1: 'Polna - domy jednorodzinne; Leśna (nr 2, 4, 6 - parzyste, nr 1, 3 - nieparzyste)'},
    addresses: {1: 'Leśna 4; Leśna 3', none: 'Leśna 7; Leśna 8', unclear: 'Polna 3'},
  },
  {
    title: 'what is all of a thing',
    texts: {1: 'Borki - cała wieś, Wola (cała miejscowość); sołectwa gminy Łęg: Celin, Dobrów'},
    addresses: {1: 'Borki 3; Celin 4; Dobrów'},
  },
];
