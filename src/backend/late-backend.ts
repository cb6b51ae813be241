import type {Backend, Meetings, Officers, Places, Reports, Threats, Units} from './backend.js';
import {BackendUnreachable} from './errors.js';

/**
 * A backend whose code comes after the page's own: at once, without waiting for the first question,
 * so that a network that is cut later does no harm. Where the code did not come, the next question
 * asks for it again.
 */
export class LateBackend implements Backend {
  readonly officers: Officers;
  readonly units: Units;
  readonly places: Places;
  readonly meetings: Meetings;
  readonly threats: Threats;
  readonly reports: Reports;

  /** @param load - Loads the code and opens the backend. */
  constructor(load: () => Promise<Backend>) {
    let opened: Promise<Backend> | undefined;
    const open = () =>
      (opened ??= load().catch((cause: unknown) => {
        opened = undefined;
        throw new BackendUnreachable('The code of the backend did not load', {cause});
      }));
    // Whoever asks hears of a failure; nobody has asked yet.
    open().catch(() => undefined);

    this.officers = {
      byAddress: async (address, signal) => (await open()).officers.byAddress(address, signal),
      byPoint: async (point, signal) => (await open()).officers.byPoint(point, signal),
      byName: async (name, signal) => (await open()).officers.byName(name, signal),
      ofUnit: async (unit, signal) => (await open()).officers.ofUnit(unit, signal),
      beat: async (id, signal) => (await open()).officers.beat(id, signal),
    };
    this.units = {
      all: async (signal) => (await open()).units.all(signal),
      unit: async (id, signal) => (await open()).units.unit(id, signal),
      nearest: async (point, signal) => (await open()).units.nearest(point, signal),
    };
    this.places = {
      suggest: async (text, signal) => (await open()).places.suggest(text, signal),
      geocode: async (address, signal) => (await open()).places.geocode(address, signal),
      area: async (teryt, signal) => (await open()).places.area(teryt, signal),
    };
    this.meetings = {
      upcoming: async (beat, signal) => (await open()).meetings.upcoming(beat, signal),
    };
    this.threats = {
      categories: async (signal) => (await open()).threats.categories(signal),
      ofArea: async (area, signal) => (await open()).threats.ofArea(area, signal),
      threat: async (id, signal) => (await open()).threats.threat(id, signal),
      confirm: async (id, signal) => (await open()).threats.confirm(id, signal),
      // Only a folder of files comes late, and it has no feed.
      feed: () => undefined,
    };
    this.reports = {
      send: async (report, key, signal) => (await open()).reports.send(report, key, signal),
    };
  }
}
