import {fold} from '../../beats/index.js';
import type {Category} from '../../threats/index.js';

/** Words shorter than this say nothing: "na", "do", "się". */
const shortestWord = 3;

/**
 * The categories that typed words speak of, those with most words in common first; all of them, in
 * the order of the catalogue, while nothing is typed.
 *
 * Polish inflects the ends of words, so words match by their beginnings: "parkują" finds
 * "parkowanie".
 */
export function findCategories(
  categories: readonly Category[],
  typed: string,
  language: string,
): readonly Category[] {
  const all = wordsOf(typed);
  const telling = all.filter((word) => word.length >= shortestWord);
  const asked = telling.length > 0 ? telling : all;
  if (asked.length === 0) return categories;
  return categories
    .map((category) => ({category, score: scoreOf(category, asked, language)}))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({category}) => category);
}

/** The name of a category in a language, or in Polish. */
export const nameOf = ({names}: Category, language: string) => names[language] ?? names.pl;

function scoreOf(category: Category, asked: readonly string[], language: string): number {
  const name = wordsOf(`${category.names.pl} ${nameOf(category, language)}`);
  return asked.filter((word) => name.some((part) => alike(word, part))).length;
}

/** Whether words begin alike: with all that was typed, or with the first four letters. */
function alike(typed: string, word: string): boolean {
  const stem = word.length > 4 && typed.length > 4 ? typed.slice(0, 4) : typed;
  return word.startsWith(stem);
}

const wordsOf = (text: string) => fold(text).split(' ').filter(Boolean);
