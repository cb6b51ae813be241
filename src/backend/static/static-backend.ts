import type {Backend, Meetings, Officers, Places, Reports, Threats, Units} from '../backend.js';
import {BackendUnreachable} from '../errors.js';

/**
 * Asks a folder of files on any web space, as `rejon export-static` writes it; see docs/static-format.md.
 * Reports need a server: here they are not offered.
 *
 * @param url - Where the folder is: "https://komenda.example.org/rejon/".
 * @param fetcher - The platform's `fetch`, or what stands in for it.
 * @param now - What time it is; the real clock by default.
 */
export class StaticBackend implements Backend {
  readonly officers: Officers;
  readonly units: Units;
  readonly places: Places;
  readonly meetings: Meetings;
  readonly threats: Threats;
  readonly reports: Reports;

  constructor(url: URL, fetcher: typeof fetch = globalThis.fetch, now = () => new Date()) {
    let opened: Promise<Backend> | undefined;
    const open = () =>
      (opened ??= import('./ports.js').then(
        ({openPorts}) => openPorts(url, fetcher, now),
        (cause: unknown) => {
          opened = undefined;
          throw new BackendUnreachable('The script that reads the folder did not load', {cause});
        },
      ));

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
      ofArea: async (teryt, signal) => (await open()).threats.ofArea(teryt, signal),
      threat: async (id, signal) => (await open()).threats.threat(id, signal),
    };
    this.reports = {
      send: async (report, key, signal) => (await open()).reports.send(report, key, signal),
    };
  }
}
