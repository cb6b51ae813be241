const inFull: Readonly<Record<string, string>> = {
  abp: 'arcybiskupa',
  adm: 'admirala',
  bl: 'blogoslawionego blogoslawionej',
  bp: 'biskupa',
  dr: 'doktora dra doktor',
  gen: 'generala',
  hetm: 'hetmana',
  hm: 'harcmistrza harcmistrzyni',
  im: 'imienia',
  inz: 'inzyniera',
  kard: 'kardynala',
  kmdr: 'komandora',
  kpt: 'kapitana',
  krol: 'krola',
  krolowa: 'krolowej',
  ks: 'ksiedza',
  marsz: 'marszalka',
  mec: 'mecenasa',
  mjr: 'majora',
  phm: 'podharcmistrza',
  plk: 'pulkownika plka',
  por: 'porucznika',
  ppor: 'podporucznika',
  pplk: 'podpulkownika',
  pral: 'pralata',
  prez: 'prezydenta',
  prof: 'profesora',
  prym: 'prymasa',
  rtm: 'rotmistrza',
  sierz: 'sierzanta',
  sw: 'swietego swietej swietych',
};

const titles = new Map(
  Object.entries(inFull).flatMap(([short, long]) =>
    [short, ...long.split(' ')].map((word) => [word, short] as const),
  ),
);

/** The abbreviation of a folded title such as "generala" or "gen"; `undefined` for any other word. */
export function titleOf(word: string): string | undefined {
  return titles.get(word);
}
