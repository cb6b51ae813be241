import {createFinder} from '../../beats/index.js';
import type {Backend, Meetings, Officers, Places, Reports, Threats, Units} from '../backend.js';
import {OfficerDirectory} from '../directory/index.js';
import {memoryOfficers} from './memory-officers.js';
import type {MemoryData} from './memory-data.js';
import {memoryPlaces} from './memory-places.js';
import {memoryReports} from './memory-reports.js';
import {memoryThreats} from './memory-threats.js';
import {memoryUnits} from './memory-units.js';

/** What a {@link MemoryBackend} takes from outside. */
export interface MemoryOptions {
  /** Awaited before each answer: what never settles keeps a call pending, what throws fails it. */
  readonly before?: (call: string, signal: AbortSignal) => Promise<void> | void;
  /** What time it is; the real clock by default. */
  readonly now?: () => Date;
  /** Statistics leave out counts above zero and below this; 1 by default, which leaves out none. */
  readonly smallestCount?: number;
}

/** A step that every call takes before it answers. */
export type Gate = (call: string, signal: AbortSignal) => Promise<void>;

/** A backend without a server: for tests, for examples and for a first try. */
export class MemoryBackend implements Backend {
  readonly officers: Officers;
  readonly units: Units;
  readonly places: Places;
  readonly meetings: Meetings;
  readonly threats: Threats;
  readonly reports: Reports;

  constructor(
    data: MemoryData,
    {before, now = () => new Date(), smallestCount = 1}: MemoryOptions = {},
  ) {
    const gate: Gate = async (call, signal) => {
      await before?.(call, signal);
      signal.throwIfAborted();
    };
    const finder = createFinder(data.directory);
    const directory = new OfficerDirectory({
      finder,
      units: () => data.units,
      beats: () => data.beats,
      beat: (id) => data.beats.find((beat) => beat.id === id),
    });
    const threats = memoryThreats(data, gate, smallestCount);
    this.officers = memoryOfficers(data, directory, gate);
    this.units = memoryUnits(data, directory, gate);
    this.places = memoryPlaces(data, finder, directory, gate);
    this.threats = threats.port;
    this.reports = memoryReports(data, gate, now, threats.add);
    this.meetings = {
      upcoming: async (beat, signal) => {
        await gate('meetings.upcoming', signal);
        return data.meetings
          .filter((meeting) => meeting.beat === beat && new Date(meeting.end) >= now())
          .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
      },
    };
  }
}
