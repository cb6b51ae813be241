import {wordSet} from './plain.js';

const women = `
  adrianna agata agnieszka ala alicja aleksandra alina amelia ania anna asia barbara basia beata bogusia bogumila
  bozena czeslawa danuta danusia daria dominika dorota edyta ela elzbieta emilia ewa ewelina
  gabriela genowefa grazyna gosia hania halina halinka hanna helena ilona irena irenka iwona izabela iza jadwiga
  jadzia janina jasia joanna jola jolanta julia justyna kamila karolina kasia katarzyna kazimiera kinga klaudia
  krysia krystyna lena leokadia lidia lucyna lucja ludmila magda magdalena maja malgorzata
  malwina maria marianna marlena marta martyna marysia marzena mirka miroslawa monika natalia nina ola olga olena
  oksana patrycja paulina regina renata roma roza sabina sandra stanislawa stasia stefania
  stefa sylwia teresa tereska urszula ula wanda weronika wiesia wieslawa wiktoria wioletta wladyslawa zofia zosia
  zuzanna zuzia zdzislawa
`;
const men = `
  adam adrian albin aleksander alojzy andrzej antoni antek arek arkadiusz artur bartek bartosz bartlomiej
  bogdan boguslaw boleslaw bronislaw cezary czesiek czeslaw damian daniel darek dariusz dawid dominik edward
  edek eugeniusz feliks filip franciszek franek gabriel gerard grzegorz grzesiek gienek henryk heniek hubert
  ignacy ireneusz irek jacek jakub jan janek janusz jarek jaroslaw jerzy jozef jozek julian jurek kacper kamil
  karol kazik kazimierz konrad krystian krzysiek krzysztof kuba lech leon leszek ludwik lukasz maciej maciek
  marcel marcin marek marian mariusz mateusz michal mieczyslaw mietek mikolaj miroslaw mirek norbert oskar
  patryk pawel piotr piotrek przemek przemyslaw radek radoslaw rafal robert roman romek ryszard rysiek sebastian
  slawek slawomir stanislaw staszek stefan szymon tadeusz tadek tomasz tomek wacek waclaw waldek waldemar wiesiek
  wieslaw wiktor witold witek wladek wladyslaw wlodek wlodzimierz wojciech wojtek zbigniew zbyszek zdzislaw
  zdzisiek zenek zenon zygmunt
`;

/** Given names as they stand for who does something. */
const nominatives = wordSet(women + men);

/** To whom and with whom: cases in which no street bears a name. */
const otherCases = new Set([...wordSet(men)].flatMap((name) => casesOfMan(name, ['owi', 'em'])));

const allForms = new Set([
  ...nominatives,
  ...[...wordSet(women)].flatMap(casesOfWoman),
  ...[...wordSet(men)].flatMap((name) => casesOfMan(name, ['a', 'owi', 'em', 'ie', 'e', 'u'])),
]);

/** Whether a plain word is a given name, in any case. */
export const isGivenName = (word: string): boolean => allForms.has(word);

/** Whether a plain word is a given name in a case that names of streets do not have. */
export const isPersonHere = (word: string): boolean =>
  nominatives.has(word) || otherCases.has(word);

function casesOfWoman(name: string): readonly string[] {
  const stem = name.slice(0, -1);
  const endings = [...(/[gk]$/.test(stem) ? ['i'] : ['y', 'i']), 'e', 'o', 'ie', 'u', ''];
  return [...endings.map((ending) => stem + ending), ...softened(stem)];
}

/** "Agnieszce", "Barbarze", "Beacie": the last consonant changes. */
function softened(stem: string): readonly string[] {
  const [from, to] = [
    ['k', 'ce'],
    ['g', 'dze'],
    ['r', 'rze'],
    ['t', 'cie'],
    ['d', 'dzie'],
  ].find(([from = '']) => stem.endsWith(from)) ?? ['', 'e'];
  return [stem.slice(0, stem.length - (from?.length ?? 0)) + (to ?? '')];
}

function casesOfMan(name: string, endings: readonly string[]): readonly string[] {
  if (/(?:[iy])$/.test(name))
    return ['ego', 'emu', 'm']
      .map((ending) => name + ending)
      .concat(name.replace(/y$/, 'ego'), name.replace(/y$/, 'emu'));
  const stem = name
    .replace(/ek$/, 'k')
    .replace(/pawel$/, 'pawl')
    .replace(/aleksander$/, 'aleksandr');
  const soft = /[kg]$/.test(stem) ? ['iem'] : [];
  return [
    ...endings.filter((ending) => soft.length === 0 || ending !== 'em'),
    ...(endings.includes('em') ? soft : []),
  ].map((ending) => stem + ending);
}
