import type {PlannedBeat} from './planned-beat.js';

/** The beats of the three gminy without a town. */
export const villageBeats: readonly PlannedBeat[] = [
  {
    id: 'andrespol-1',
    number: '1',
    name: 'Andrespol – południe',
    unit: 'pp-andrespol',
    gmina: '1006022',
    localities: ['Andrespol', 'Kraszew', 'Ludwików', 'Stróża', 'Wiśniowa Góra'],
  },
  {
    id: 'andrespol-2',
    number: '2',
    name: 'Andrespol – północ',
    unit: 'pp-andrespol',
    gmina: '1006022',
    streets: {
      locality: 'Andrespol',
      names: [['ul. Rokicińska', {parity: 'odd'}], 'ul. Brzozowa', 'ul. Kolejowa', 'ul. Szkolna'],
    },
    localities: ['Bedoń Przykościelny', 'Bedoń-Wieś', 'Janówka', 'Justynów', 'Nowy Bedoń'],
  },
  {
    id: 'brojce',
    number: 'I',
    name: 'Brójce',
    unit: 'kpp-koluszki',
    gmina: '1006032',
    localities: 'all',
  },
  {
    id: 'nowosolna',
    number: 'II',
    name: 'Nowosolna',
    unit: 'pp-andrespol',
    gmina: '1006082',
    localities: 'all',
  },
];
