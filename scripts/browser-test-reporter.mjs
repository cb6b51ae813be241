// Closes the browser tests with one line for each engine and one for all.
import {closingLine, sum} from './closing-line.mjs';

/** @typedef {import('./closing-line.mjs').Counts} Counts */
/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */

const none = {passed: 0, failed: 0, skipped: 0};

/** @returns {import('@web/test-runner').Reporter} */
export function browserTestReporter() {
  return {
    stop({sessions}) {
      /** @type {Map<string, Counts>} */
      const engines = new Map();
      for (const session of sessions) {
        const {name} = session.browser;
        const found = sum(countsOf(session.testResults), {...none, failed: session.errors.length});
        // A file that ran no test at all has failed, whatever the reason.
        const counts = closingLine(found) === closingLine(none) ? {...none, failed: 1} : found;
        engines.set(name, sum(engines.get(name) ?? none, counts));
      }
      console.log();
      for (const [name, counts] of engines) console.log(`${name}: ${closingLine(counts)}`);
      console.log(closingLine([...engines.values()].reduce(sum, none)));
    },
  };
}

/**
 * @param {TestSuiteResult | undefined} suite
 * @returns {Counts}
 */
function countsOf(suite) {
  if (!suite) return none;
  const own = suite.tests.map(({passed, skipped}) => ({
    passed: Number(passed && !skipped),
    failed: Number(!passed && !skipped),
    skipped: Number(Boolean(skipped)),
  }));
  return [...own, ...suite.suites.map(countsOf)].reduce(sum, none);
}
