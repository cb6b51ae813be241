import {street, type StreetPlan} from './street-plan.js';

/** Invented streets of Tuszyn: a market town on an old road from north to south. */
export const tuszyn: StreetPlan = {
  locality: 'Tuszyn',
  gmina: '1006113',
  turn: 9,
  streets: [
    street('ul. Piotrkowska', 112, [0, 820], [-15, 300], [0, 0], [10, -720]),
    street('ul. 3 Maja', 86, [-820, 40], [-300, 60], [0, 50], [340, 40], [740, 70]),
    street('Rynek', 18, [-150, -60], [-40, -65]),
    street('pl. Władysława Reymonta', 9, [-160, -170], [-60, -175]),
    street('ul. Akacjowa', 39, [-90, 220], [-440, 210], [-700, 230]),
    street('ul. Brzozowa', 33, [-90, 390], [-420, 400], [-640, 380]),
    street('ul. Leśna', 28, [-100, 570], [-520, 590]),
    street('ul. Młyńska', 47, [-120, -310], [-480, -300], [-760, -330]),
    street('ul. Zachodnia', 36, [-420, 660], [-430, 300], [-420, 80]),
    street('ul. Ogrodowa', 35, [-420, 10], [-410, -260], [-430, -560]),
    street('ul. Parkowa', 21, [-90, -480], [-380, -470]),
    street('ul. Szkolna', 42, [80, 220], [380, 230], [680, 220]),
    street('ul. Polna', 34, [80, 400], [420, 410], [620, 430]),
    street('ul. Wschodnia', 33, [390, 690], [400, 380], [390, 100]),
    street('ul. Tadeusza Kościuszki', 25, [80, 570], [470, 580]),
    street('ul. Ogrody', 31, [90, -140], [300, -150], [620, -130]),
    street('os. Słoneczne', 12, [560, 260], [640, 370]),
  ],
};
