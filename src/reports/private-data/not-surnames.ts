import {wordSet} from './plain.js';

/** Beginnings of what people are called by their work or office. */
const roles =
  /^(?:dyrektor|prezyden|burmistrz|wojt|wojci[eo]|soltys|komendan|dzielnicow|policjan|posterunkow|sierzan|aspiran|komisarz|inspektor|podinspektor|mlodsz|starsz|naczelni|kierowni|prezes|wiceprezes|wice|zastepc|doktor|dr|profesor|prof|ksiad|ksiedz|proboszcz|wikar|siostr|sedzi|mecenas|adwokat|prokurator|rad[ncz]|posl|posel|poslank|senator|ministr|minister|premier|redaktor|sprzeda|kierow|listonosz|kurier|sasia|sasiedz|dozor|konduktor|pielegniar|lekar|nauczyciel|wychowaw|pedagog|ochroniar|ochron|straz|zarzad|administrator|wlasciciel|najemc|lokator|gospod|gospos|portier|ratowni|spolecz|mieszkan|rowerzy|motocyklis|pies[iz]|przechod|spacer|rolni|lesni|mysliw|wedkar|hydraul|elektryk|mechani|magist|mgr|inz|kpt|mjr|mlod|wladz|urzedni|dyzurn|operator|trener|weterynarz|fryzjer|kosmetycz|kasjer|kelner|barman|kuchar|bibliotek|opiekun|wnucz|babci|dziad|mam|tat|ciot|wuj|pasterz|organist|koscieln|prawnik|notariusz|komornik|sekretar|woz[ny]|wozn|sklepi|kioskar|taksowk|pijac|bezdom|menel|emeryt|rencist|starusz|zlodziej|handlar|dostawc|inkasent|smieciar|recepcj|sprzatac|brygadzi|budowlan|rzeczni|radiowo)/;

/** Who somebody is by origin, faith or habit; whom prayers, tales and signs call "pan". */
const others =
  /^(?:bog|bozia|boz|boska|jezus|chryst|matk|maryj|sw|twardowsk|kleks|wolodyjowsk|walewsk|hilar|kracy|kotek|mysz|ukrain|bialorus|rosj|gruzin|niemk|niemiec|niemc|polak|polk|polac|hindus|wietnam|chin|cygan|rom[oa]?w?$|rumun|czech[oa]?|slowa[ck]|anglik|francuz|wloch|turek|turk|arab|zyd|litwin|lotysz|uzbek|nepal|kebab|pizz|burger|kanapk|szewc|samochod|taxi|taks|domu|lodowego?|toi|wszech|zmartwych|rzadz|prawa|polsk|panstw|europ|unii)/;

/** How sentences begin: the full stop before was forgotten. */
const beginnings = wordSet(`
  a aby ach ale albo auto auta bardzo bez bo boje boimy brak brakuje byc byl byla bylo brama by caly chce
  chcialbym chcialabym chodnik chodzi ciagle cale cala cialo co codziennie czasem czasami czesto czekam czekamy czuje czy czyli
  dlatego dlaczego dla do dodam dodatkowo dodatkowa dobry dobrze dom drugi droga dziecko dzieci dzien dzis dzisiaj dziekuje
  dziekujemy gdy gdyby gdzie glosno gosc grozi halas i ich ile ilez informuje interwencja ja jak jako jakis jakas jego jej jechal
  jechala jest jestem jesli jezeli juz kazdy kazda kazdego kiedy klamie kilka krzyczy kto ktory ktora ktorzy latem lata ludzie ma maja mam
  mamy mieszka mieszkam mieszkancy moj moja moje moze mozna mowi my na nad nagle nam nas nasz nasza nasze nawet nic nie niech
  nigdy nikt no noca nocami o ob oba od ogolnie okolo on ona oni opis oraz osoba ostatnio oto parkuje parking pies pila pije pilnie
  po pod podobno policja pomocy pomozcie ponadto poniewaz potem potrzebna pozdrawiam prawdopodobnie problem prosba prosi prosimy
  prosze przed przez przy przychodzi psy psa raz razem regularnie reaguje rano rowniez rozmawia rzuca samochod samochody sa sie siedzi skoro
  stal stoi strach straszy szuka szybko ta tak takze tam te tego tej ten teraz to toba tu tutaj tyle tym uderzyl uwaga
  uprzejmie u w wczoraj we widzial widziala widzialem widzialam wieczorem wieczorami wlasnie wraz wszyscy wszystko wy wyzywa z za zachowuje
  zaczepia zadzwonilem zamiast zaparkowal zawsze ze zeby zglaszam zglaszamy zglosil zima znow znowu zwracam zwracamy
`);

/** Whether a plain word after "pan" or "pani" is no surname. */
export const isNoSurname = (word: string): boolean =>
  beginnings.has(word) || roles.test(word) || others.test(word);

/** Whether a plain word says what somebody is: a surname may follow it. */
export const isRole = (word: string): boolean => roles.test(word);
