import {createFinder, fold, type Directory, type Finder} from '../../lib/beats/index.js';
import {pick, randomFrom} from './random.ts';
import {noises, write, type KnownAddress} from './typing-noise.ts';

/** What became of addresses that were typed in one way. */
export interface Tally {
  /** The right beat at once. */
  right: number;
  /** A question whose choices hold the right beat. */
  asked: number;
  /** No answer, or a question without the right beat. */
  missed: number;
  /** Another beat, stated as the answer. */
  readonly wrong: string[];
}

/** An address and the beat that answers it. */
interface Question {
  readonly address: KnownAddress;
  readonly beat: string;
}

/** Types known addresses of a directory in every messy way, so many in all, and counts the answers. */
export function askMessily(directory: Directory, count: number): ReadonlyMap<string, Tally> {
  const finder = createFinder(directory);
  const questions = knownAddresses(directory).flatMap((address): readonly Question[] => {
    const answer = finder.byAddress(write(address));
    return answer.kind === 'one' ? [{address, beat: answer.beat}] : [];
  });
  const names = new Set(questions.map(({address}) => fold(address.street || address.locality)));
  const random = randomFrom(7);
  const kinds = Object.entries(noises);
  const tallies = new Map<string, Tally>();
  for (let asked = 0; asked < count; asked++) {
    const [kind, noise] = kinds[asked % kinds.length]!;
    const tally = tallies.get(kind) ?? {right: 0, asked: 0, missed: 0, wrong: []};
    tallies.set(kind, tally);
    let typed: string | undefined;
    let question = pick(random, questions);
    // A slip that makes the name of another street is no slip any more.
    while (typed === undefined || (kind !== 'as it is' && isAnotherName(typed, question, names))) {
      question = pick(random, questions);
      typed = noise(question.address, random);
    }
    judge(typed, question, finder, tally);
  }
  return tallies;
}

function judge(typed: string, {beat}: Question, finder: Finder, tally: Tally): void {
  const answer = finder.byAddress(typed);
  if (answer.kind === 'one') {
    if (answer.beat === beat) tally.right++;
    else tally.wrong.push(`${typed} → ${answer.place.label}`);
  } else if (answer.kind === 'several' && answer.candidates.some((each) => each.beat === beat)) {
    tally.asked++;
  } else {
    tally.missed++;
  }
}

/** Whether what stands before the number, or after the locality, became the name of another place. */
function isAnotherName(typed: string, {address}: Question, names: ReadonlySet<string>): boolean {
  const own = fold(address.street || address.locality);
  const words = fold(typed);
  return [...names].some(
    (name) =>
      name !== own &&
      name.length >= 4 &&
      !own.includes(name) &&
      ` ${words} `.includes(` ${name} `) &&
      !fold(`${address.locality} ${address.gmina ?? ''}`).includes(name),
  );
}

function knownAddresses({streets, localities, gminy}: Directory): readonly KnownAddress[] {
  const random = randomFrom(3);
  const gminaNames = new Map(gminy.map(({teryt, name}) => [teryt, name]));
  const places = new Map(localities.map((locality) => [locality.id, locality]));
  const known = (id: string, prefix: string, street: string): KnownAddress => {
    const {name, gmina} = places.get(id)!;
    const homonyms = localities.filter((other) => other.name === name).length > 1;
    return {
      locality: name,
      gmina: homonyms ? gminaNames.get(gmina) : undefined,
      prefix,
      street,
      number: pick(random, ['5', '12', '7A', '120', '33']),
      postcode: '95-040',
    };
  };
  return [
    ...streets.map(({locality, name}) => {
      const [, prefix = '', street = ''] = /^((?:ul|al|os|pl)\.)? ?(.*)$/u.exec(name)!;
      return known(locality, prefix, street);
    }),
    ...localities.map(({id}) => known(id, '', '')),
  ];
}
