import type {CoverageStatement, StatementKind, WrittenName} from './coverage-text.js';
import {looksLikeLocality, looksLikeStreet} from './nominative.js';
import {beginsStreetKind} from './vocabulary.js';
import {emptyNumberList, everyNumber, settleNumbers, type NumberList} from './number-list.js';

/** A statement while it is being read. */
export interface Draft {
  readonly start: number;
  end: number;
  readonly name: WrittenName;
  /** Absent for a bare name. */
  readonly kind?: StatementKind | undefined;
  gmina?: string | undefined;
  locality?: WrittenName | undefined;
  readonly formerNames: string[];
  readonly numbers: NumberList;
  /** Whether the text says that this does not belong. */
  readonly excluded: boolean;
  /** Whether the text limits it in a way that only a map answers. */
  limited: boolean;
  /** Which heading it stands under: bare names under one heading are of one kind. */
  readonly heading: number;
}

export function toDraft(
  draft: Pick<
    Draft,
    'start' | 'end' | 'name' | 'kind' | 'gmina' | 'locality' | 'excluded' | 'heading'
  >,
): Draft {
  return {...draft, formerNames: [], numbers: emptyNumberList(), limited: false};
}

/** The finished statements; bare names become what most of their neighbours are. */
export function toStatements(drafts: readonly Draft[]): readonly CoverageStatement[] {
  const votes = new Map<number, number>();
  for (const draft of drafts) {
    votes.set(draft.heading, (votes.get(draft.heading) ?? 0) + voteOf(draft));
  }
  return drafts.map((draft) => toStatement(draft, votes.get(draft.heading)! >= 0));
}

/** Positive for a street. */
function voteOf({kind, name: {nominative}, numbers}: Draft): number {
  if (kind !== undefined) return kind === 'street' ? 2 : kind === 'locality' ? -2 : 0;
  if (numbers.include.length > 0) return 2;
  return looksLikeStreet(nominative) ? 1 : looksLikeLocality(nominative) ? -1 : 0;
}

function toStatement(draft: Draft, streets: boolean): CoverageStatement {
  const {start, end, name, gmina, formerNames, kind} = draft;
  const settled = kind ?? (streets ? 'street' : 'locality');
  return withoutAbsent({
    kind: settled,
    likely: kind === undefined ? true : undefined,
    name: settled === 'street' ? withPrefix(name) : name,
    gmina,
    locality: settled === 'street' || settled === 'place' ? draft.locality : undefined,
    formerNames: formerNames.length > 0 ? formerNames : undefined,
    ...numbersOf(draft),
    start,
    end,
  });
}

/** Streets are written with "ul." where nothing else says what they are. */
function withPrefix({written, nominative}: WrittenName): WrittenName {
  const announced = /^(?:ul|al|os|pl)\. /u.test(nominative) || beginsStreetKind(nominative);
  return {written, nominative: announced ? nominative : `ul. ${nominative}`};
}

function numbersOf({numbers, excluded, limited}: Draft) {
  const settled = settleNumbers(numbers);
  if (excluded) {
    const except = settled.ranges?.length ? settled.ranges : everyNumber;
    return {except, doubtful: limited ? everyNumber : undefined};
  }
  const bounded = settled.ranges?.some(({from, to}) => from !== undefined || to !== undefined);
  return limited && !bounded ? {...settled, doubtful: everyNumber} : settled;
}

function withoutAbsent(statement: CoverageStatement): CoverageStatement {
  return Object.fromEntries(
    Object.entries(statement).filter(([, value]) => value !== undefined),
  ) as unknown as CoverageStatement;
}
