import {LateBackend} from '../late-backend.js';
import type {Open311Options} from './open311-client.js';

/**
 * Asks a service that follows Open311 GeoReport v2, see docs/open311.md: its services are categories, its
 * requests threats, and a report is a request. Officers, units, places and meetings it does not have.
 *
 * @param url - What "services.json" is added to: "https://open311.example.org/v2/". Its parameters
 *   `jurisdiction_id` and `api_key` stand for the options of these names.
 * @param options - What the service asks of those who use it.
 * @param fetcher - The platform's `fetch`, or what stands in for it.
 */
export class Open311Backend extends LateBackend {
  constructor(url: URL, options: Open311Options = {}, fetcher: typeof fetch = globalThis.fetch) {
    super(async () => (await import('./open.js')).openPorts(url, options, fetcher));
  }
}
