import type {Word} from './address.js';
import type {Locality} from './directory.js';
import {foldedWords} from './fold.js';
import type {Gazetteer} from './gazetteer.js';
import {keysOf, withoutFillers} from './word-roles.js';

/** One way to read the words beside the name of a locality. */
interface Beside {
  readonly words: readonly Word[];
  readonly cost: number;
  readonly doubtful: boolean;
}

/**
 * The ways to read the words beside a locality: as they are; without the name of its gmina, as in
 * "Krasnowo 12, Koluszki"; without the locality said again; and without the post office that a postcode announces. A post office that
 * is not known here may be a town of another county, and the rest a street of it, unless the
 * postcode is the locality's.
 */
export function withoutPostTown(
  words: readonly Word[],
  locality: Locality,
  postcode: string | undefined,
  gazetteer: Gazetteer,
): readonly Beside[] {
  const ways: Beside[] = [{words, cost: 0, doubtful: false}];
  const inner = withoutFillers(words);
  const addWithout = (written: string, cost: number) => {
    const name = foldedWords(written);
    const [start, end] = [inner.slice(0, name.length), inner.slice(-name.length)];
    if (isName(start, name)) ways.push({words: inner.slice(name.length), cost, doubtful: false});
    if (isName(end, name)) ways.push({words: inner.slice(0, -name.length), cost, doubtful: false});
  };
  addWithout(gazetteer.gminaOf(locality), 0);
  addWithout(locality.name, 1);
  const post = words.findIndex(({afterPostcode}) => afterPostcode);
  if (post >= 0) {
    const {part} = words[post]!;
    const next = words.findIndex((word, i) => i > post && word.part !== part);
    const end = next < 0 ? words.length : next;
    const known =
      gazetteer.localitiesLike(keysOf(words.slice(post, end)), 'name').length > 0 ||
      (postcode !== undefined && locality.postcodes?.includes(postcode));
    ways.push({
      words: [...words.slice(0, post), ...words.slice(end)],
      cost: known ? 1 : 2,
      doubtful: !known,
    });
  }
  return ways;
}

function isName(words: readonly Word[], name: readonly string[]): boolean {
  return words.length > 0 && keysOf(words).join(' ') === name.join(' ');
}
