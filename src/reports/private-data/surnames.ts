import {wordSet} from './plain.js';

/** Endings that hardly any other word has, in every case and number. */
const typical =
  /^[a-z]{2,}(?:(?:sk|ck|dzk)(?:i|iego|iemu|im|ich|imi|a|iej)|scy|ccy|dzcy|wicz(?:a|owi|em|u|owie|ow|om|ami|owa|owej)?|(?:cz|sz)yk(?:a|owi|iem|u|owie|ow|om|ami|owa|owej)?|(?:cz|szcz|ni|wi)ak(?:a|owi|iem|u|owie|ow|om|ami|owa|owej)?|(?:cz|ni|siu|ci|li|ri)uk(?:a|owi|iem|u|owie|ow|om|ami|owa|owej)?|enko)$/;

/** Frequent surnames that are no other word, without what changes by case. */
const frequent = wordSet(`
  nowak wojcik krawczyk kaczmarek kaczmark pawlak walczak stepien stepni michalak szewczyk pietrzak
  wlodarczyk kubiak mazurek mazurk gajd kowalczyk dudek dudk zieb madej sobczak gork bednarek bednark
  klimek klimk olejnik janik szulc szymczak kasprzak stasiak cieslak jaros kolodziej marczak
  banas banasi wieczorek wieczork blaszczyk urbanek urbank janiak grzelak gawron gawlik skiba skib
  wawrzyniak matusiak muszynsk kurek sroczynsk witek kaluz filipek domagal zaremb kempa tomala
  matuszak bieniek bienk wojtas nawrot pytel kosior czech witczak jurek grabar bartczak malec malc
  drozd kocur rybak kulik siwiec siwc nowick kubacki socha soch bury bura marzec sroka
`);

/** Frequent surnames that are things or animals too: only where they are written as names. */
const alsoWords = wordSet(`
  mazur krol zajac wrobel wrobl sikor baran dud bak wilk lis kot kowal sow kani pajak urban wron ptak kruk
  rak maj malek szczepan glowack golab golebi gil cichy cichego maliny kozak mroz kos
`);

const endings = wordSet('a owi em iem u ie e owie ow om ami ach owa owej owna y i ej o');

/** Adjectives that end as surnames do; also who comes from somewhere. */
const adjectives =
  /^(?:miej|wiej|pol|ukrain|gruzin|niemiec|rosyj|bialoru|rumun|litew|cze|slowac|wegier|angiel|francu|wlo|hiszpan|turec|chin|wietnam|europej|amerykan|slowian|zydow|cygan|rom|pomor|mazowiec|wielkopol|warszaw|krakow|lodz|lubel|slas|sasiedz|lud|mes|dam|cham|ni|bli|wa|pla|bo|kibicow|pijac|zebrac|zlodziej|chuligan|bandyc|gangster|lekar|aptekar|kominiar|mysliw|wedkar|dziadow|zolnier|strazac|rycer|partyjniac|gospodar|obywatel|dziewczyn|rodziciel|prezydenc|mieszkan|plemien|wojewodz|ojcow|malzen|nauczyciel|uczniow|studenc|przyjaciel|kolezen|sliz|sli|ciez|smocz|dzieciec|dzieciac|diabel|anielski?|szatan|uprzej)(?:sk|ck|dzk|k)(?:i|iego|iemu|im|ich|imi|a|iej|ie)$/;
const nouns =
  /^(?:chlopczyk|wietnamczyk|chinczyk|japonczyk|koreanczyk|afrykanczyk|anglik|rzemyk|stolczyk|kluczyk|koszyk|deszczyk|piesczyk|kijaszek|dzieciak|pijak|chlopak|krzak|przedszkolak|pierwszak|maluczk|zniwiak|zwierzak|szczeniak|prostak|cwaniak|warszawiak|krakowiak|slazak|poznaniak|mieszczuch|kurczak|straszak|wyszczak|swiniak|lesniak|wieśniak|wiesniak|mlodziak|nasz|rozniak|krasniak|sowizdrzal|biczyk|stryczyk|wrozyk|przemytniczka|kluczk|pracowniczk|rzecznicz|bliznia|zielarsk)(?:a|owi|iem|u|i|ow|om|ami|owie)?$/;

/** Whether a plain word is a surname by its ending, or a frequent one that is nothing else. */
export function isSurname(word: string): boolean {
  if (adjectives.test(word) || nouns.test(word)) return false;
  return typical.test(word) || isFormOf(word, frequent);
}

/** The same, with surnames that are also words: for what is written with a capital. */
export const isWrittenSurname = (word: string): boolean =>
  typical.test(word) && !nouns.test(word) && !adjectives.test(word)
    ? true
    : isFormOf(word, frequent) || isFormOf(word, alsoWords);

function isFormOf(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word)) return true;
  return [1, 2, 3, 4].some(
    (length) => endings.has(word.slice(-length)) && stems.has(word.slice(0, -length)),
  );
}
