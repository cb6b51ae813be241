import {expect} from '@open-wc/testing';
import type {Example} from '../../lib/element/example.js';
import type {Dictionary} from '../../lib/i18n/index.js';
import {show, textsOf} from './showing.ts';
import {until} from './until.ts';

/**
 * An element speaks the language of its place in the page, and of that one only.
 *
 * @param tag - The element's tag; its module must be loaded.
 * @param examples - Its named states.
 * @param dictionary - Its words.
 */
export function speaks(tag: string, examples: readonly Example[], dictionary: Dictionary<object>) {
  describe(`<${tag}> speaks the language of the page`, () => {
    for (const language of ['en', 'uk'] as const) {
      for (const example of examples) {
        it(`${language}: ${example.title}`, async () => {
          const element = await show(tag, example);
          const polish = sentences(dictionary.pl);
          const foreign = sentences(await dictionary[language]());
          const heard = (own: string[], other: string[]) =>
            own.some((sentence) => !other.includes(sentence) && says(textsOf(element), sentence));
          const inPolish = () => heard(polish, foreign);
          const inForeign = () => heard(foreign, polish);
          // The message for the webmaster is Polish in any language.
          if (element.shadowRoot?.querySelector('.webmaster-note')) return;
          expect(inPolish(), 'it says nothing').to.equal(true);

          element.closest('main')?.setAttribute('lang', language);
          await until(() => inForeign() && !inPolish(), 'it still says something in Polish');

          element.closest('main')?.setAttribute('lang', 'pl');
          await until(() => inPolish() && !inForeign(), 'it does not speak Polish again');
        });
      }
    }
  });
}

/** A short word may be part of anybody's name; it counts only when it stands alone. */
function says(texts: readonly string[], sentence: string): boolean {
  return texts.some(
    (text) => text === sentence || (sentence.length > 12 && text.includes(sentence)),
  );
}

/** Every text of a dictionary that does not depend on data. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word.replace(/\s+/g, ' ').trim()];
    return typeof word === 'object' && word !== null ? sentences(word) : [];
  });
}
