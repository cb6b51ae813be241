import type {Directory, Locality, Street} from '../../lib/beats/index.js';

const koluszki = '1006073';
const brojce = '1006032';

function locality(
  id: string,
  name: string,
  gmina: string,
  lon: number,
  kind: Locality['kind'] = 'wieś',
): Locality {
  return {id, name, kind, gmina, point: {lon, lat: 51.7}};
}

function street(id: string, locality: string, name: string): Street {
  return {id, locality, name};
}

/**
 * An invented piece of a county with every difficulty once: homonyms, a street shared by numbers, a
 * town shared by streets, a village shared by numbers, numbers and people in names of streets.
 */
export const smallCounty: Directory = {
  gminy: [
    {teryt: koluszki, name: 'Koluszki'},
    {teryt: brojce, name: 'Brójce'},
  ],
  localities: [
    locality('koluszki', 'Koluszki', koluszki, 19.81, 'miasto'),
    locality('bukowiec-k', 'Bukowiec', koluszki, 19.9),
    locality('bukowiec-b', 'Bukowiec', brojce, 19.6),
    locality('galkow-maly', 'Gałków Mały', koluszki, 19.71),
    locality('galkow-duzy', 'Gałków Duży', koluszki, 19.72),
    locality('krasnowo', 'Krasnowo', brojce, 19.5),
    locality('katy', 'Kąty', brojce, 19.52),
    locality('polna', 'Polna', koluszki, 19.95),
    locality('nowa', 'Nowa', brojce, 19.56),
    locality('nowa-wies', 'Nowa Wieś', brojce, 19.57),
    locality('gorne-pustki', 'Górne Pustki', brojce, 19.58, 'miasto'),
    locality('pustki', 'Pustki', brojce, 19.55),
  ],
  streets: [
    {
      ...street('akacjowa', 'koluszki', 'ul. Akacjowa'),
      line: [
        [19.8, 51.7],
        [19.82, 51.7],
      ],
      lastNumber: 101,
    },
    street('dluga', 'koluszki', 'ul. Długa'),
    street('3-maja', 'koluszki', 'ul. 3 Maja'),
    street('1-maja', 'koluszki', 'ul. 1 Maja'),
    street('11-listopada', 'koluszki', 'ul. 11 Listopada'),
    street('mickiewicza', 'koluszki', 'ul. Adama Mickiewicza'),
    street('sikorskiego', 'koluszki', 'ul. gen. Władysława Sikorskiego'),
    street('jana-pawla', 'koluszki', 'ul. Jana Pawła II'),
    street('zwirki', 'koluszki', 'ul. Żwirki i Wigury'),
    street('wolnosci-ul', 'koluszki', 'ul. Wolności'),
    street('wolnosci-pl', 'koluszki', 'pl. Wolności'),
    street('nowa-lesna', 'koluszki', 'ul. Nowa Leśna'),
    street('nowa-k', 'koluszki', 'ul. Nowa'),
    street('polna-k', 'koluszki', 'ul. Polna'),
    street('sporna', 'koluszki', 'ul. Sporna'),
    street('akacjowa-g', 'galkow-maly', 'ul. Akacjowa'),
    street('cicha-bk', 'bukowiec-k', 'ul. Cicha'),
    street('cicha-bb', 'bukowiec-b', 'ul. Cicha'),
  ],
  coverage: [
    {
      beat: 'zachód',
      rules: [
        {
          locality: 'koluszki',
          street: 'akacjowa',
          ranges: [{parity: 'even', from: '2', to: '48'}],
        },
        {locality: 'koluszki', street: 'sporna'},
        {locality: 'koluszki'},
        {locality: 'bukowiec-k'},
        {locality: 'polna'},
      ],
    },
    {
      beat: 'wschód',
      rules: [
        {locality: 'koluszki', street: 'akacjowa', ranges: [{parity: 'odd'}]},
        {locality: 'koluszki', street: '3-maja'},
        {locality: 'koluszki', street: 'sporna'},
        {locality: 'galkow-maly'},
        {locality: 'galkow-duzy'},
      ],
    },
    {
      beat: 'brójce',
      rules: [
        {locality: 'bukowiec-b'},
        {locality: 'krasnowo'},
        {locality: 'nowa'},
        {locality: 'nowa-wies'},
        {locality: 'katy', ranges: [{parity: 'any', from: '26', to: '56'}]},
      ],
    },
  ],
};
