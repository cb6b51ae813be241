import type {Category} from 'rejon/threats';

type Flags = Partial<Pick<Category, 'public' | 'descriptionRequired' | 'emergencyHint'>>;

const hidden: Flags = {public: false};
const urgent: Flags = {emergencyHint: true};

/** The catalogue in force nationwide since about 2020, in its usual order. */
export const defaultCategories: readonly Category[] = [
  category(
    'illegal-parking',
    'Nieprawidłowe parkowanie',
    'Illegal parking',
    'Неправильне паркування',
  ),
  category(
    'speeding',
    'Przekraczanie dozwolonej prędkości',
    'Speeding',
    'Перевищення дозволеної швидкості',
  ),
  category(
    'bad-road-infrastructure',
    'Niewłaściwa infrastruktura drogowa',
    'Inadequate road infrastructure',
    'Неналежна дорожня інфраструктура',
  ),
  category(
    'dangerous-water',
    'Miejsca niebezpieczne na wodach',
    'Dangerous place on the water',
    'Небезпечні місця на воді',
    urgent,
  ),
  category(
    'street-racing',
    'Nielegalne rajdy samochodowe',
    'Illegal car racing',
    'Незаконні автомобільні перегони',
    urgent,
  ),
  category('vandalism', 'Akty wandalizmu', 'Vandalism', 'Акти вандалізму', urgent),
  category(
    'illegal-dumping',
    'Dzikie wysypiska śmieci',
    'Illegal dumping of waste',
    'Стихійні сміттєзвалища',
  ),
  category(
    'off-road-vehicles',
    'Poruszanie się po terenach leśnych quadami',
    'Quad bikes in forests',
    'Їзда на квадроциклах у лісі',
  ),
  category(
    'public-drinking',
    'Spożywanie alkoholu w miejscach niedozwolonych',
    'Drinking alcohol where it is forbidden',
    'Вживання алкоголю в заборонених місцях',
  ),
  category(
    'bad-traffic-organisation',
    'Zła organizacja ruchu drogowego',
    'Poor traffic organisation',
    'Погана організація дорожнього руху',
  ),
  category(
    'minors-at-risk',
    'Grupowanie się małoletnich zagrożonych demoralizacją',
    'Gatherings of minors at risk of demoralisation',
    'Скупчення неповнолітніх, яким загрожує деморалізація',
    hidden,
  ),
  category(
    'stray-dogs',
    'Wałęsające się bezpańskie psy',
    'Stray dogs',
    'Безпритульні собаки',
    urgent,
  ),
  category('grass-burning', 'Wypalanie traw', 'Burning of grass', 'Випалювання трави', urgent),
  category(
    'wild-animal-accidents',
    'Zdarzenia drogowe z udziałem zwierząt leśnych',
    'Road incidents with forest animals',
    'Дорожні пригоди за участю лісових тварин',
  ),
  category(
    'unguarded-rail-footpath',
    'Niestrzeżone przejście przez tory',
    'Unguarded footpath across railway tracks',
    'Неохоронюваний пішохідний перехід через колії',
  ),
  category('begging', 'Żebractwo', 'Begging', 'Жебрацтво'),
  category(
    'homeless-person',
    'Osoba bezdomna wymagająca pomocy',
    'Homeless person in need of help',
    'Бездомна людина, яка потребує допомоги',
    {...hidden, ...urgent},
  ),
  category('damaging-greenery', 'Niszczenie zieleni', 'Damage to greenery', 'Нищення зелені'),
  category(
    'dangerous-entertainment',
    'Miejsce niebezpiecznej działalności rozrywkowej',
    'Place of dangerous entertainment',
    'Місце небезпечних розваг',
    {descriptionRequired: true, ...urgent},
  ),
  category(
    'unguarded-rail-crossing',
    'Niestrzeżony przejazd kolejowy',
    'Unguarded railway level crossing',
    'Неохоронюваний залізничний переїзд',
  ),
  category(
    'illegal-logging',
    'Nielegalna wycinka drzew',
    'Illegal felling of trees',
    'Незаконне вирубування дерев',
    urgent,
  ),
  category(
    'drug-use',
    'Używanie środków odurzających',
    'Drug use',
    'Вживання наркотичних речовин',
    {...hidden, ...urgent},
  ),
  category('poaching', 'Kłusownictwo', 'Poaching', 'Браконьєрство', urgent),
  category(
    'animal-abuse',
    'Znęcanie się nad zwierzętami',
    'Cruelty to animals',
    'Жорстоке поводження з тваринами',
    {...hidden, ...urgent},
  ),
];

function category(id: string, pl: string, en: string, uk: string, flags: Flags = {}): Category {
  const usual = {public: true, descriptionRequired: false, emergencyHint: false};
  return {id, names: {pl, en, uk}, icon: id, ...usual, ...flags};
}
