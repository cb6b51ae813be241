import type {Directory, Locality} from '../../lib/beats/index.js';
import {inflectedNames} from './inflected-names.ts';

/** Streets as any town has them. */
export const commonStreets = `
ul. 11 Listopada, ul. 3 Maja, ul. 1 Maja, ul. Brzezińska, ul. Akacjowa, ul. Adama Mickiewicza,
ul. Brzozowa, ul. Henryka Sienkiewicza, al. Lipowa, ul. Leśna, ul. Ogrodowa, ul. Szkolna, ul. Polna,
ul. Juliusza Słowackiego, ul. Wiśniowa, ul. Młyńska, os. Kwiatowe, pl. Wolności, ul. Kolejowa,
ul. Dworcowa, ul. Partyzantów, ul. gen. Józefa Bema, ul. Słoneczna, ul. Tadeusza Kościuszki,
ul. Krótka, ul. Zielona, ul. Wąska, ul. Sportowa, ul. św. Floriana, ul. Piotrkowska,
pl. Władysława Reymonta, ul. Zachodnia, ul. Parkowa, ul. Wschodnia, os. Słoneczne, ul. Łódzka,
ul. Tuszyńska, ul. Pabianicka, ul. Nadrzeczna, ul. Stawowa, ul. Rawska, ul. Wąwozowa,
ul. Rokicińska, ul. Kościelna, ul. ks. Jerzego Popiełuszki, al. Jana Pawła II, ul. Armii Krajowej,
ul. Bolesława Prusa, ul. Marii Curie-Skłodowskiej, ul. Żwirki i Wigury, ul. płk. Jana Kilińskiego,
ul. marsz. Józefa Piłsudskiego, ul. bp. Ignacego Krasickiego, ul. Stefana Żeromskiego,
ul. Fryderyka Chopina, ul. Wojska Polskiego, ul. Mieszka I, ul. Krakowskie Przedmieście
`
  .split(',')
  .map((name) => name.trim());

const villages = [...inflectedNames.keys()].slice(0, 110);

/** A town, its villages, and a beat for every street and every village. */
export function townWith(streetNames: readonly string[]): Directory {
  const gmina = '1099013';
  const locality = (name: string, kind: Locality['kind'], i: number): Locality => ({
    id: name,
    name,
    kind,
    gmina,
    point: {lon: 19.5 + i / 1000, lat: 51.7},
  });
  const localities = [
    locality('Lipowo', 'miasto', 0),
    ...villages.map((name, i) => locality(name, 'wieś', i)),
  ];
  const streets = streetNames.map((name) => ({id: name, locality: 'Lipowo', name}));
  return {
    gminy: [{teryt: gmina, name: 'Lipowo'}],
    localities,
    streets,
    coverage: [
      ...villages.map((name) => ({beat: name, rules: [{locality: name}]})),
      ...streets.map(({id, locality}) => ({beat: id, rules: [{locality, street: id}]})),
    ],
  };
}
