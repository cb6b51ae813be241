import {fold, type BeatAnswer, type Finder} from '../../beats/index.js';
import type {Officers} from '../backend.js';
import type {Beat, OfficerAnswer} from '../values.js';
import type {MemoryData} from './memory-data.js';
import type {Gate} from './memory-backend.js';

/** Finds officers in a directory with the same rules as the server. */
export function memoryOfficers({beats, units}: MemoryData, finder: Finder, gate: Gate): Officers {
  const byId = new Map(beats.map((beat) => [beat.id, beat]));

  const answer = (found: BeatAnswer): OfficerAnswer => {
    if (found.kind === 'none') return {...found, unit: units[0]};
    if (found.kind === 'one') {
      const beat = byId.get(found.beat);
      return beat ? {...found, beat} : {kind: 'none', reason: 'not-covered', unit: units[0]};
    }
    const candidates = found.candidates.map((candidate) => ({
      ...candidate,
      beat: candidate.beat === undefined ? undefined : byId.get(candidate.beat),
    }));
    return {...found, candidates};
  };

  return {
    async byAddress(address, signal) {
      await gate('officers.byAddress', signal);
      return answer(finder.byAddress(address));
    },
    async byPoint(point, signal) {
      await gate('officers.byPoint', signal);
      return answer(finder.byPoint(point));
    },
    async byName(name, signal) {
      await gate('officers.byName', signal);
      return beats.filter((beat) => hasOfficer(beat, name));
    },
    async ofUnit(unit, signal) {
      await gate('officers.ofUnit', signal);
      return beats.filter((beat) => beat.unit.id === unit);
    },
    async beat(id, signal) {
      await gate('officers.beat', signal);
      return byId.get(id);
    },
  };
}

/** Whether each typed word begins a word of the officer's or the substitute's name. */
export function hasOfficer({officer, substitute}: Beat, typed: string): boolean {
  const words = fold(typed).split(' ').filter(Boolean);
  return [officer, substitute].some((person) => {
    const names = person ? fold(`${person.firstName} ${person.lastName}`).split(' ') : [];
    return words.length > 0 && words.every((word) => names.some((name) => name.startsWith(word)));
  });
}
