// How many addresses find their beat in a second, in the demo county; and how many coordinates among
// as many beats as Poland has. What others would use is measured in the same run: only the ratios
// mean anything.
import {createFinder} from 'rejon/beats';
import {demoCounty} from '../server/lib/demo-county/index.js';
import {benchPoints} from './points.mjs';
import {printRates, ratesOf} from './rates.mjs';
import {benchSuggestions} from './suggest.mjs';

const {gminy, localities, streets, beats} = demoCounty('2026-11-22');
const coverage = beats.map(({id, rules, shape}) => ({beat: id, rules, shape}));
const finder = createFinder({gminy, localities, streets, coverage});

const addresses = streets.map((street) => {
  const town = localities.find(({id}) => id === street.locality);
  return `${town?.name}, ${street.name} 12`;
});

const points = localities.map(({point}) => point);

printRates(ratesOf({'address → beat': {questions: addresses, ask: finder.byAddress}}));
printRates(ratesOf({'point → beat': {questions: points, ask: finder.byPoint}}));
benchPoints();
benchSuggestions();
