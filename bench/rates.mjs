/** How long each contestant runs in one round, in milliseconds. */
const duration = 250;

/** Questions between two looks at the clock. */
const batch = 16;

/** Medians of this many rounds. */
const rounds = 7;

/**
 * Measures contestants in turns, so that a slow moment of the machine strikes all alike.
 *
 * @param {Readonly<Record<string, {questions: readonly any[], ask: (question: any) => unknown}>>} contestants
 * @returns {Record<string, number>} Answers a second: the median of all rounds.
 */
export function ratesOf(contestants) {
  const names = Object.keys(contestants);
  const runs = Array.from({length: rounds}, () => names.map((name) => rateOf(contestants[name])));
  return Object.fromEntries(
    names.map((name, i) => [name, median(runs.map((rates) => rates[i] ?? 0))]),
  );
}

/**
 * Prints answers a second, and what part of the first contestant's they are.
 *
 * @param {Readonly<Record<string, number>>} rates
 */
export function printRates(rates) {
  const [first = 0] = Object.values(rates);
  for (const [name, rate] of Object.entries(rates)) {
    const perSecond = Math.round(rate).toLocaleString('en').padStart(10);
    const ratio = rate === first ? '' : `, 1/${(first / rate).toFixed(1)}`;
    console.log(`${name.padEnd(32)} ${perSecond} a second${ratio}`);
  }
}

/** @param {{questions: readonly any[], ask: (question: any) => unknown} | undefined} contestant */
function rateOf({questions, ask} = {questions: [], ask: () => undefined}) {
  const start = performance.now();
  let answered = 0;
  while (performance.now() - start < duration) {
    for (let i = 0; i < batch; i++) ask(questions[answered++ % questions.length]);
  }
  return (answered / (performance.now() - start)) * 1000;
}

/** @param {number[]} numbers - Are sorted on the way. */
export function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
