/** A meeting: so many days from today, moved on by a day when that is a Sunday. */
export interface PlannedMeeting {
  readonly beat: string;
  readonly inDays: number;
  readonly from: string;
  readonly to: string;
  readonly topic: string;
  readonly place: string;
}

export const meetings: readonly PlannedMeeting[] = [
  {
    beat: 'koluszki-1',
    inDays: 2,
    from: '17:00',
    to: '18:30',
    topic: 'Bezpieczna droga do szkoły: parkowanie i prędkość przy ul. Szkolnej',
    place: 'Miejski Ośrodek Kultury w Koluszkach, sala 2',
  },
  {
    beat: 'koluszki-2',
    inDays: 5,
    from: '16:30',
    to: '18:00',
    topic: 'Debata o bezpieczeństwie w okolicy dworca',
    place: 'Urząd Miejski w Koluszkach, sala konferencyjna',
  },
  {
    beat: 'koluszki-3',
    inDays: 11,
    from: '18:00',
    to: '19:00',
    topic: 'Zebranie wiejskie: dzikie wysypiska i zimowe drogi',
    place: 'Świetlica wiejska w Słotwinach',
  },
  {
    beat: 'tuszyn-1',
    inDays: 3,
    from: '16:00',
    to: '17:00',
    topic: 'Jak nie dać się oszukać: spotkanie z seniorami',
    place: 'Klub Seniora w Tuszynie, Rynek 4',
  },
  {
    beat: 'tuszyn-2',
    inDays: 9,
    from: '17:30',
    to: '18:30',
    topic: 'Bezpieczeństwo na ul. 3 Maja',
    place: 'Szkoła podstawowa w Tuszynie, stołówka',
  },
  {
    beat: 'rzgow-1',
    inDays: 1,
    from: '18:00',
    to: '19:00',
    topic: 'Nocne wyścigi na ul. Łódzkiej: co już zrobiliśmy',
    place: 'Hala sportowa w Rzgowie',
  },
  {
    beat: 'rzgow-2',
    inDays: 16,
    from: '17:00',
    to: '18:00',
    topic: 'Priorytety na następne półrocze',
    place: 'Urząd Miejski w Rzgowie, sala sesyjna',
  },
  {
    beat: 'rzgow-3',
    inDays: 7,
    from: '17:00',
    to: '18:00',
    topic: 'Włamania do domów jednorodzinnych: jak się zabezpieczyć',
    place: 'Dom kultury w Starowej Górze',
  },
  {
    beat: 'andrespol-1',
    inDays: 4,
    from: '17:30',
    to: '19:00',
    topic: 'Ruch drogowy w Wiśniowej Górze',
    place: 'Gminny Ośrodek Kultury w Wiśniowej Górze',
  },
  {
    beat: 'andrespol-2',
    inDays: 18,
    from: '17:00',
    to: '18:00',
    topic: 'Dzikie przejścia przez tory',
    place: 'Szkoła podstawowa w Justynowie, świetlica',
  },
  {
    beat: 'brojce',
    inDays: 8,
    from: '10:00',
    to: '11:00',
    topic: 'Dyżur podczas dnia targowego',
    place: 'Targowisko w Brójcach',
  },
  {
    beat: 'nowosolna',
    inDays: 13,
    from: '18:00',
    to: '19:30',
    topic: 'Quady w lasach Parku Krajobrazowego',
    place: 'Ochotnicza Straż Pożarna w Kalonce',
  },
  {
    beat: 'koluszki-1',
    inDays: 23,
    from: '11:00',
    to: '12:30',
    topic: 'Znakowanie rowerów',
    place: 'pl. Wolności w Koluszkach',
  },
];
