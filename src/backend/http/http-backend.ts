import type {Backend, Meetings, Officers, Places, Reports, Threats, Units} from '../backend.js';
import {list} from './check.js';
import {HttpClient} from './http-client.js';
import {httpThreats} from './http-threats.js';
import {beat, meeting, officerAnswer, place, suggestion, unit} from './officer-answers.js';
import {area, receipt} from './threat-answers.js';

/**
 * Asks a REST server that follows `docs/openapi.json`.
 *
 * @param url - Where the server is, with or without a path: "https://dzielnicowi.example.org".
 * @param fetcher - The platform's `fetch`, or what stands in for it.
 */
export class HttpBackend implements Backend {
  readonly officers: Officers;
  readonly units: Units;
  readonly places: Places;
  readonly meetings: Meetings;
  readonly threats: Threats;
  readonly reports: Reports;

  constructor(url: URL, fetcher: typeof fetch = globalThis.fetch) {
    const client = new HttpClient(url, fetcher);
    this.officers = officers(client);
    this.units = units(client);
    this.places = places(client);
    this.meetings = {
      upcoming: (id, signal) =>
        client.ask({path: ['beats', id, 'meetings']}, list(meeting), signal),
    };
    this.threats = httpThreats(client);
    this.reports = {
      send: (report, key, signal) =>
        client.ask(
          {path: ['reports'], body: report, headers: {'idempotency-key': key}},
          receipt,
          signal,
        ),
    };
  }
}

const officers = (client: HttpClient): Officers => ({
  byAddress: (q, signal) =>
    client.ask({path: ['beats', 'by-address'], query: {q}}, officerAnswer, signal),
  byPoint: ({lon, lat}, signal) =>
    client.ask(
      {path: ['beats', 'by-point'], query: {lon: String(lon), lat: String(lat)}},
      officerAnswer,
      signal,
    ),
  byName: (q, signal) => client.ask({path: ['beats', 'by-name'], query: {q}}, list(beat), signal),
  ofUnit: (id, signal) => client.ask({path: ['units', id, 'beats']}, list(beat), signal),
  beat: (id, signal) => client.find({path: ['beats', id]}, beat, signal),
});

const units = (client: HttpClient): Units => ({
  all: (signal) => client.ask({path: ['units']}, list(unit), signal),
  unit: (id, signal) => client.find({path: ['units', id]}, unit, signal),
  nearest: ({lon, lat}, signal) =>
    client.ask(
      {path: ['units', 'nearest'], query: {lon: String(lon), lat: String(lat)}},
      list(unit),
      signal,
    ),
});

const places = (client: HttpClient): Places => ({
  suggest: (q, signal) =>
    client.ask({path: ['places', 'suggest'], query: {q}}, list(suggestion), signal),
  geocode: (q, signal) =>
    client.ask({path: ['places', 'geocode'], query: {q}}, list(place), signal),
  area: (teryt, signal) => client.find({path: ['areas', teryt]}, area, signal),
});
