import type {Places} from '../backend.js';
import {OfficerDirectory, findArea, suggestions} from '../directory/index.js';
import {area} from '../http/threat-answers.js';
import type {Area} from '../values.js';
import type {Knowledge} from './knowledge.js';
import type {StaticFolder} from './static-folder.js';

/** Addresses and areas of a folder. */
export function staticPlaces(folder: StaticFolder): Places {
  const knowing = async <Answer>(
    text: string,
    signal: AbortSignal,
    ask: (known: Knowledge) => readonly Answer[],
  ): Promise<readonly Answer[]> => {
    const search = await folder.search(signal);
    const known = await search.start(text, signal);
    const answers = ask(known);
    if (answers.length > 0 || text.trim() === '') return answers;
    const more = await search.wider(known, 'unknown-place', text, signal);
    return more ? ask(more) : answers;
  };

  return {
    suggest: (text, signal) =>
      knowing(text, signal, ({finder, pack, stored}) => {
        const beats = pack.beats.flatMap((beat) => folder.cards.known(beat, stored) ?? []);
        const directory = new OfficerDirectory({
          finder,
          units: () => pack.units,
          beats: () => beats,
          beat: (id) => beats.find((beat) => beat.id === id),
        });
        return suggestions(text, finder, directory.byName(text));
      }),
    geocode: (address, signal) => knowing(address, signal, ({finder}) => finder.geocode(address)),
    area: (teryt, signal) => areaOf(folder, teryt, signal),
  };
}

/** The area of a TERC code: of a county with a file, or of a gmina in it. */
export async function areaOf(
  folder: StaticFolder,
  teryt: string,
  signal: AbortSignal,
): Promise<Area | undefined> {
  const {areas} = (await folder.manifest(signal)).value;
  const county = areas.find((code) => teryt.startsWith(code));
  if (county === undefined) return undefined;
  const {value} = await folder.files.read(`areas/${county}.json`, area, signal);
  return findArea([value], teryt);
}
