import {street, type StreetPlan} from './street-plan.js';

/** Invented streets of Rzgów: a small town at a crossroads. */
export const rzgow: StreetPlan = {
  locality: 'Rzgów',
  gmina: '1006103',
  turn: 4,
  streets: [
    street('ul. Łódzka', 84, [20, 840], [0, 400], [0, 0]),
    street('ul. Tuszyńska', 72, [0, -40], [15, -380], [40, -800]),
    street('ul. Pabianicka', 124, [-860, 10], [-400, -10], [0, 0], [380, 10], [820, -20]),
    street('pl. 500-lecia', 14, [-120, 90], [-40, 95]),
    street('ul. Adama Mickiewicza', 38, [-80, 230], [-430, 240], [-690, 220]),
    street('ul. Ogrodowa', 40, [80, 210], [420, 220], [700, 240]),
    street('ul. Szkolna', 29, [-340, 40], [-350, 320], [-330, 560]),
    street('ul. Kwiatowa', 31, [350, 50], [345, 330], [360, 610]),
    street('ul. Polna', 27, [-80, 430], [-560, 450]),
    street('ul. Nadrzeczna', 45, [90, -200], [420, -190], [730, -220]),
    street('ul. Stawowa', 37, [-80, -220], [-380, -210], [-680, -230]),
    street('ul. Zielona', 24, [-80, -420], [-520, -430]),
    street('ul. Rawska', 32, [400, -60], [410, -330], [390, -600]),
    street('ul. Wąwozowa', 30, [-350, -60], [-340, -300], [-360, -620]),
  ],
};
