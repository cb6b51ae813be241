// How long a keystroke waits for its suggestions among all localities of Poland (PRNG, GUGiK) and
// 2,000 streets, and how long the whole address then takes. A plain scan over all names, as a list
// filtered by hand would do, is measured in the same run.
import {createFinder, fold} from 'rejon/beats';
import {wellKnownNames} from '../lib/beats/well-known-names.js';
import {pointOf, readRegister} from '../server/lib/register/register.js';

const streetCount = 2000;
const streetsOfTown = 250;
const rounds = 5;
const limit = 8;

const typed = [
  ...['Koluszki', 'Nowa Wieś', 'Dąbrowa Górnicza', 'Wola Rakowa 7', 'Stare Skoszewy 12a/3'],
  ...['ul. Mickiewicza', 'al. Lipowa 5', 'Słoneczna 3, Bełchatów', 'gmina Koluszki Bukowiec'],
  ...['akcajowa', 'Kolsuzki', 'Brzezinska 5 Kolszki', 'w Koluszkach', 'kosciuszki 11'],
];

/** Measures and prints. */
export function benchSuggestions() {
  const directory = country();
  const start = performance.now();
  const finder = createFinder(directory);
  console.log(
    `index of ${directory.localities.length} localities, ${streetCount} streets: ${ms(performance.now() - start)}`,
  );
  const names = [...directory.localities, ...directory.streets].map(({name}) => fold(name));
  const keystrokes = typed.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));
  report('a keystroke', keystrokes, (text) => finder.suggest(text, limit));
  report('a keystroke, plain scan', keystrokes, (text) => {
    const start = fold(text);
    return names.filter((name) => name.includes(start)).slice(0, limit);
  });
  report('a whole address', typed, (text) => finder.byAddress(text));
}

/**
 * @param {string} name
 * @param {readonly string[]} questions
 * @param {(question: string) => unknown} ask
 */
function report(name, questions, ask) {
  for (const question of questions) ask(question);
  const runs = Array.from({length: rounds}, () =>
    questions.map((question) => {
      const start = performance.now();
      ask(question);
      return performance.now() - start;
    }),
  );
  // The median of each, so that a slow moment of the machine is no keystroke's fault.
  const times = sorted(
    questions.map((_, i) => sorted(runs.map((run) => run[i] ?? 0))[rounds >> 1] ?? 0),
  );
  const at = (/** @type {number} */ share) => ms(times[Math.floor(share * times.length)] ?? 0);
  console.log(`${name.padEnd(26)} half within ${at(0.5)}, 95 % within ${at(0.95)}`);
}

/** @param {readonly number[]} numbers */
function sorted(numbers) {
  return numbers.toSorted((a, b) => a - b);
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

/** @returns {import('rejon/beats').Directory} */
function country() {
  const register = readRegister();
  const gminaOf = (/** @type {typeof register[number]} */ {Province, District, Commune}) =>
    `${Province}/${District}/${Commune}`;
  const gminy = new Map(
    register.map((entry) => [gminaOf(entry), entry.Commune.replace(/-gmina.*$/u, '')]),
  );
  const localities = register.map((entry) => ({
    id: String(entry.Id),
    name: entry.Name,
    kind: entry.Type === 'city' ? /** @type {const} */ ('miasto') : /** @type {const} */ ('wieś'),
    gmina: gminaOf(entry),
    point: pointOf(entry),
  }));
  const towns = localities.filter(({kind}) => kind === 'miasto');
  const streets = Array.from({length: streetCount}, (_, i) => {
    const town = towns[Math.floor(i / streetsOfTown)];
    const name = wellKnownNames[i % streetsOfTown] ?? '';
    return {id: String(i), locality: town?.id ?? '', name: `ul. ${name}`};
  });
  return {
    gminy: Array.from(gminy, ([teryt, name]) => ({teryt, name})),
    localities,
    streets,
    coverage: localities.map(({id}) => ({beat: id, rules: [{locality: id}]})),
  };
}
