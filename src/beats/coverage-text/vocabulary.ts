import {fold} from '../fold.js';
import type {Token} from './tokens.js';

/** What a word does in a list of house numbers. */
export type NumberRole =
  | 'odd'
  | 'even'
  | 'number'
  | 'numbers'
  | 'from'
  | 'to'
  | 'last'
  | 'first'
  | 'upward'
  | 'above'
  | 'below'
  | 'whole'
  | 'rest'
  | 'and'
  | 'except'
  | 'unsure'
  | 'side'
  | 'both'
  | 'only'
  | 'outside';

const numberRoles = roles({
  odd: 'nieparzyste nieparzysta nieparzystych nieparzystej nieparzysty nieparzystymi nieparzyscie nieparz niep',
  even: 'parzyste parzysta parzystych parzystej parzysty parzystymi parz',
  number:
    'nr nry nr-y nrow nr-ow nrem numer numeru numerem numerze numerach num n-r n-ry ' +
    'dom domy domow domu domami budynek budynki budynkow budynku bud posesja posesje posesji ' +
    'blok bloki blokow bloku bl wiezowiec wiezowce wiezowcow adres adresy adresow o numeracja numeracji numeracje numeracja',
  numbers: 'numery numerow numerami',
  from: 'od',
  to: 'do',
  last: 'konca',
  first: 'poczatku',
  upward: 'wzwyz gore dalej wyzej',
  above: 'powyzej',
  below: 'ponizej',
  whole: 'caly cala cale calej calego calosc calosci wszystkie wszystkich pelna obejmujaca',
  rest: 'pozostale pozostala pozostaly pozostalych pozostalej',
  and: 'oraz takze rowniez tez tudziez',
  except: 'bez oprocz procz wyjatkiem wylaczeniem poza wylaczajac pomijajac pominieciem',
  unsure: 'niepewne',
  side: 'strona strony stronie strone stronach po',
  both: 'obie obustronnie obu obydwie',
  only: 'tylko wylacznie jedynie wlacznie az poczawszy poczynajac rozpoczynajac konczac',
  outside: 'nie',
});

/** What a token does in a list of house numbers; `undefined` for a word that does not belong there. */
export function numberRole(token: Token): NumberRole | undefined {
  if (token.kind !== 'word') return undefined;
  // Capital letters: "I" of "Jana Pawła I" is no conjunction, and neither is "A".
  if (token.text === 'i' || token.text === 'a') return 'and';
  return numberRoles.get(token.key);
}

const streetWords = roles({
  'ul.': 'ul ulica ulice ulicy ulic ulicami ulicach',
  'al.': 'al aleja aleje alei alejami alejach aleji',
  'os.': 'os osiedle osiedla osiedlu osiedlem osiedli',
  'pl.': 'pl plac placu placem place placow',
});

/** The usual abbreviation of the kind of street that a word announces: "al." for "Aleję". */
export function streetPrefixOf({key}: Token): 'ul.' | 'al.' | 'os.' | 'pl.' | undefined {
  return streetWords.get(key);
}

const streetKinds = new Set(
  'rondo rondem skwer skwerem bulwar bulwary bulwarem zaulek zaulkiem trakt szosa deptak rynek pasaz'.split(
    ' ',
  ),
);

/** Whether a word begins the name of something with house numbers which is not called "ul.". */
export function isStreetKind({key}: Token): boolean {
  return streetKinds.has(key);
}

/** The same for a whole name. */
export function beginsStreetKind(name: string): boolean {
  return streetKinds.has(fold(name.split(' ', 1)[0]!));
}

const placeKinds = new Set(
  (
    'park rod ogrod ogrody ogrodki cmentarz dworzec stadion zalew jezioro las lasek szpital szkola lotnisko galeria ' +
    'centrum targowisko plaza most wiadukt hala basen kampus zamek rezerwat parking bazar amfiteatr'
  ).split(' '),
);

/** Whether a word begins the name of something without an address, such as a park. */
export function isPlaceKind({key, text}: Token): boolean {
  return placeKinds.has(key) || /^\p{Lu}{2,}-\d+$/u.test(text);
}

const localityWords = new Set(
  (
    'wies wsi wsia miejscowosc miejscowoscia miejsc solectwo solectwem solectwie sol przysiolek przysiolkiem ' +
    'przysiolka miasteczko'
  ).split(' '),
);

const manyLocalities = new Set(
  (
    'wsie wsiami wsiach wioski wioskami miejscowosci miejscowosciami miejscowosciach solectwa solectw solectwami ' +
    'solectwach przysiolki przysiolkow przysiolkami osady osadami kolonie koloniami'
  ).split(' '),
);

/** Whether a word announces several villages: "sołectwa", "przysiółkami". */
export function isLocalitiesWord({key}: Token): boolean {
  return manyLocalities.has(key);
}

/** Whether a word announces a village, or several: "sołectwo", "przysiółkiem", "wsie". */
export function isLocalityWord({key}: Token): boolean {
  return localityWords.has(key) || manyLocalities.has(key);
}

/** Whether a word announces a part of a town. */
export function isQuarterWord({key}: Token): boolean {
  return /^(?:dzielnic[ay]|sektor|rewir|obreb)$/u.test(key);
}

const townWords = new Set('miasto miasta miescie m miastem'.split(' '));

/** Whether a word announces a town. */
export function isTownWord({key}: Token): boolean {
  return townWords.has(key);
}

const gminaWords = new Set('gmina gminy gminie gm gmine'.split(' '));

/** Whether a word announces a gmina. */
export function isGminaWord({key}: Token): boolean {
  return gminaWords.has(key);
}

const leads = new Set(
  (
    'obejmuje obejmujacy obejmujaca obejmujace rejon rejonu rejonie sluzbowy sluzbowego dzielnicowego sklad wchodzi wchodza ' +
    'nastepujace nastepujacych nastepujacymi ulicami w tym na terenie teren obszar obszarze tereny ktorego wchodzace wchodzacy we ' +
    'zasieg zasiegu swoim obwod obwodu okreg glosowania wraz lacznie razem z ze ponadto natomiast tzw jak rowniez takze oraz cala cale caly całą ' +
    'wszystkie i a to sa jest miejscowosciami nalezy naleza czyli wlacznie polozone granicach administracyjnych wsiach ' +
    'zasiegiem swym terenem terenie obszarem obszaru dzialania sluzbowe sluzbowym przydzielone przydzielony podlega podlegaja ' +
    'obsluguje obslugiwany obslugiwane stanowia stanowi tworza ponizsze wymienione wskazane skladaja sie nim nich pelni'
  ).split(' '),
);

/** Whether a word only leads to what follows: "obejmuje", "w skład wchodzą", "wraz z". */
export function isLead({key, text}: Token): boolean {
  return leads.has(key) && text !== 'I' && text !== 'A';
}

/** Whether a word speaks of the police and not of the beat: "Komisariat w Rzekach". */
export function isOfficeWord({key}: Token): boolean {
  return /^(?:komisariat|komenda|posterunek|siedziba|telefon|tel|kontakt|dyzur|dyzury)$/u.test(key);
}

const borders = new Set(
  (
    'czesc czesci czesciowo granica granice granicy granicami granicach obrebie ograniczony zawarty zawarte zawarta ' +
    'otoczony otoczone otoczona zamkniety zamkniete wyznaczony wyznaczone wyznaczaja ograniczona ograniczone ograniczonym miedzy pomiedzy odcinek odcinku ' +
    'odcinka wzdluz kwartal kwartale kwartaly polnoc poludnie wschod zachod polnocna poludniowa kierunku skrzyzowania skrzyzowaniem ' +
    'torow torami lewa prawa lewej prawej'
  ).split(' '),
);

/** Whether a word describes a border. */
export function isBorderWord({key}: Token): boolean {
  return borders.has(key);
}

const formerWords = new Set(
  'dawna dawne dawny dawniej dawn d byla byly byle b poprzednio wczesniej'.split(' '),
);

/** Whether a word announces a former name. */
export function isFormerWord({key}: Token): boolean {
  return formerWords.has(key);
}

const afterNumber = new Set(
  (
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia ' +
    'lecia lecie lat roku r pulku armii dywizji brygady batalionu korpusu eskadry kompanii straconych stawow bohaterow wieku zolnierzy'
  ).split(' '),
);

/** Whether a word after a number makes it a name: "3 Maja", "15 Pułku". */
export function namesNumber({kind, key}: Token): boolean {
  return kind === 'word' && afterNumber.has(key);
}

const pairs = new Set(
  (
    'zwirki-wigury cyryla-metodego piotra-pawla kosmy-damiana adama-ewy kazimierza-jadwigi feliksa-adaukta jacka-agatki ' +
    'bolka-lolka jana-pawla marii-jozefa zosi-tadeusza sacco-vanzettiego marksa-engelsa kuby-jana'
  ).split(' '),
);

/** Whether two words joined by "i" are one name: "Żwirki i Wigury". */
export function isPair(before: Token, after: Token): boolean {
  return pairs.has(`${before.key}-${after.key}`);
}

function roles<Role extends string>(
  words: Readonly<Record<Role, string>>,
): ReadonlyMap<string, Role> {
  return new Map(
    (Object.keys(words) as Role[]).flatMap((role) =>
      words[role].split(' ').map((word) => [word, role] as const),
    ),
  );
}
