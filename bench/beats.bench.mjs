// How many addresses and points find their beat in a second, in the demo county. A plain scan over
// every outline is measured in the same run: only the ratio of the two means anything.
import {createFinder} from 'rejon/beats';
import {contains} from 'rejon/geo';
import {demoCounty} from '../server/lib/demo-county/index.js';

const {gminy, localities, streets, beats} = demoCounty('2026-11-22');
const coverage = beats.map(({id, rules, shape}) => ({beat: id, rules, shape}));
const finder = createFinder({gminy, localities, streets, coverage});

const points = localities.map(({point}) => point);
const addresses = streets.map((street) => {
  const town = localities.find(({id}) => id === street.locality);
  return `${town?.name}, ${street.name} 12`;
});

/** How long each is measured, in milliseconds. */
const duration = 500;

/**
 * @template Question
 * @param {readonly Question[]} questions
 * @param {(question: Question) => unknown} ask
 * @returns {number} Answers a second, the median of five runs.
 */
function rate(questions, ask) {
  const runs = Array.from({length: 5}, () => {
    const start = performance.now();
    let answered = 0;
    while (performance.now() - start < duration) {
      for (const question of questions) ask(question);
      answered += questions.length;
    }
    return (answered / (performance.now() - start)) * 1000;
  });
  return runs.sort((a, b) => a - b)[2] ?? 0;
}

const rates = {
  'address → beat': rate(addresses, (address) => finder.byAddress(address)),
  'point → beat': rate(points, (point) => finder.byPoint(point)),
  'point → beat, plain scan': rate(points, (point) =>
    coverage.find(({shape}) => shape && contains(shape, point)),
  ),
};
for (const [name, perSecond] of Object.entries(rates)) {
  console.log(`${name.padEnd(26)} ${Math.round(perSecond).toLocaleString('en')} a second`);
}
