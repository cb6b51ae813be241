import {foldedWords} from 'rejon/beats';
import {nameKeyLength, type Pack} from 'rejon/backend/static';

/** The officers and substitutes of a pack by the first letters of their last names: `[name, beat]`. */
export function nameFiles({beats}: Pack): ReadonlyMap<string, readonly (readonly string[])[]> {
  const named = beats.flatMap(({id, card}) =>
    (card?.assignments ?? []).flatMap(({officer: {firstName, lastName}}) => {
      const keys = foldedWords(lastName).map((word) => word.slice(0, nameKeyLength));
      return [...new Set(keys)].map((key) => ({key, entry: [`${firstName} ${lastName}`, id]}));
    }),
  );
  const groups = Map.groupBy(named, ({key}) => key);
  return new Map(Array.from(groups, ([key, some]) => [key, some.map(({entry}) => entry)]));
}
