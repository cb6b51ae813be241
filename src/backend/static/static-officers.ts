import type {BeatAnswer} from '../../beats/index.js';
import type {Point} from '../../geo/index.js';
import type {Officers} from '../backend.js';
import {OfficerDirectory} from '../directory/index.js';
import {UnexpectedAnswer} from '../errors.js';
import type {Beat, OfficerAnswer, Unit} from '../values.js';
import {beatPath, readBeatFile, unitPath} from './beat-file.js';
import {knowledgeOf, unsettled, type Knowledge} from './knowledge.js';
import {beatsOfName} from './officer-names.js';
import {readPack} from './read-pack.js';
import type {StaticFolder} from './static-folder.js';
import {allUnits} from './static-units.js';
import {hasTile, tileAt, tilePath} from './tiles.js';

/** Finds officers in a folder of files with the same rules as the server. */
export function staticOfficers(folder: StaticFolder): Officers {
  const {files, cards} = folder;

  /** The answer with whole beats; of several that could be it, those whose cards are here already. */
  const answer = async (
    {pack, finder, stored}: Knowledge,
    found: BeatAnswer,
    units: readonly Unit[],
    signal: AbortSignal,
    point?: Point,
  ): Promise<OfficerAnswer> => {
    const wanted = pack.beats.filter(({id, card}) =>
      found.kind === 'one'
        ? found.beat === id
        : found.kind === 'several' &&
          found.candidates.some(({beat, address}) => beat === id && (card ?? !address)),
    );
    const beats = new Map<string, Beat>();
    for (const beat of await cards.complete(wanted, signal, stored)) beats.set(beat.id, beat);
    const directory = new OfficerDirectory({
      finder,
      units: () => units,
      beats: () => [...beats.values()],
      beat: (id) => beats.get(id),
    });
    return directory.answer(found, point);
  };

  const whole = async (known: Knowledge, signal: AbortSignal) => {
    const beats = await cards.complete(known.pack.beats, signal, known.stored);
    return new OfficerDirectory({
      finder: known.finder,
      units: () => known.pack.units,
      beats: () => beats,
      beat: (id) => beats.find((beat) => beat.id === id),
    });
  };

  const wholeFolder = async (signal: AbortSignal) =>
    whole(await (await folder.search(signal)).start('', signal), signal);

  return {
    async byAddress(address, signal) {
      const search = await folder.search(signal);
      let known = await search.start(address, signal);
      for (;;) {
        const found = known.finder.byAddress(address);
        const why = unsettled(found);
        const more = why && (await search.wider(known, why, address, signal));
        if (more) {
          known = more;
          continue;
        }
        // Of a part of the country, the first unit is the headquarters of some other county.
        const {units} = known.pack;
        const {pack} = (await folder.manifest(signal)).value;
        return answer(known, found, pack || units.length === 1 ? units : [], signal);
      }
    },

    async byPoint(point, signal) {
      const tile = tileAt(point);
      const columns = folder.manifestIfRead?.points;
      const read = !columns || hasTile(columns, tile);
      const content = read ? await files.find(tilePath(tile), readPack, signal) : undefined;
      if (content) {
        const known = knowledgeOf(content.value, content.stored);
        const found = known.finder.byPoint(point);
        if (found.kind !== 'none') return answer(known, found, [], signal, point);
      } else if (hasTile((await folder.manifest(signal)).value.points, tile)) {
        throw new UnexpectedAnswer(`There is no file ${tilePath(tile)}`);
      }
      const outside = {kind: 'none', reason: 'outside'} as const;
      const known = knowledgeOf({...nothing, units: await allUnits(folder, signal)});
      return answer(known, outside, known.pack.units, signal, point);
    },

    async byName(name, signal) {
      const {value, stored} = await folder.manifest(signal);
      if (value.pack) return (await wholeFolder(signal)).byName(name);
      const beats = (await beatsOfName(folder, name, signal)).map((id) => ({id, complete: false}));
      return (await whole({...knowledgeOf({...nothing, beats}), stored}, signal)).byName(name);
    },

    async ofUnit(unit, signal) {
      const {pack} = (await folder.manifest(signal)).value;
      if (pack) return (await wholeFolder(signal)).ofUnit(unit);
      const content = await files.find(unitPath(unit), readPack, signal);
      const known = content && knowledgeOf(content.value, content.stored);
      return known ? (await whole(known, signal)).ofUnit(unit) : [];
    },

    async beat(id, signal) {
      const {value, stored} = await folder.manifest(signal);
      const packed = value.pack
        ? value.pack.beats.find((beat) => beat.id === id)
        : (await files.find(beatPath(id), readBeatFile, signal)) && {id, complete: false};
      return packed && (await cards.complete([packed], signal, stored))[0];
    },
  };
}

const nothing = {gminy: [], units: [], beats: [], localities: [], streets: [], coverage: []};
