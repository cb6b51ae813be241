// Reports the tests of `node --test`: every failure in full, and one closing line.
import {relative} from 'node:path';
import {inspect} from 'node:util';
import {closingLine} from './closing-line.mjs';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* nodeTestReporter(events) {
  for await (const event of events) {
    if (event.type === 'test:fail' && !isSum(event.data.details.error)) {
      yield failure(event);
    } else if (event.type === 'test:stdout' || event.type === 'test:stderr') {
      yield event.data.message;
    } else if (event.type === 'test:summary' && event.data.file === undefined) {
      const {tests, passed, skipped, todo} = event.data.counts;
      const failed = tests - passed - skipped - todo;
      yield `${closingLine({passed, failed, skipped: skipped + todo})}\n`;
    }
  }
}

/**
 * Whether a suite failed only because of a test in it, which is reported by itself.
 *
 * @param {object} error
 */
function isSum(error) {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** @param {import('node:test/reporters').TestEvent & {type: 'test:fail'}} event */
function failure({data: {name, file, line, details}}) {
  const place = file ? `${relative(process.cwd(), file)}:${line}` : '';
  const cause = details.error.cause ?? details.error;
  return `\n✖ ${name}\n  ${place}\n${inspect(cause, {colors: false}).replace(/^/gm, '    ')}\n`;
}
