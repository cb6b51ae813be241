import {street, type StreetPlan} from './street-plan.js';

/** Invented streets of Andrespol, a village along one road. */
export const andrespol: StreetPlan = {
  locality: 'Andrespol',
  gmina: '1006022',
  turn: -6,
  streets: [
    street('ul. Rokicińska', 141, [-720, 10], [0, 0], [700, -15]),
    street('ul. Brzozowa', 23, [-240, 60], [-250, 380]),
    street('ul. Kolejowa', 56, [-560, 210], [-120, 220], [380, 200]),
    street('ul. Szkolna', 19, [240, 50], [250, 340]),
    street('ul. Leśna', 26, [-260, -60], [-270, -420]),
    street('ul. Słoneczna', 24, [230, -60], [240, -400]),
    street('ul. Tadeusza Kościuszki', 48, [-430, -220], [60, -210], [430, -230]),
  ],
};
/** Invented streets of Brójce, all in one beat. */
export const brojce: StreetPlan = {
  locality: 'Brójce',
  gmina: '1006032',
  turn: 11,
  streets: [
    street('ul. Kościelna', 45, [-420, 20], [0, 0], [390, 30]),
    street('ul. Szkolna', 22, [40, 60], [50, 360]),
    street('ul. Stawowa', 18, [-60, -50], [-80, -340]),
  ],
};
