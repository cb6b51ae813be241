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
    let ready: Backend | undefined;
    const open = () =>
      (opened ??= load().catch((cause: unknown) => {
        opened = undefined;
        throw new BackendUnreachable('The code of the backend did not load', {cause});
      }));
    // Whoever asks hears of a failure; nobody has asked yet.
    open().then(
      (backend) => (ready = backend),
      () => undefined,
    );

    this.officers = latePort(open, 'officers');
    this.units = latePort(open, 'units');
    this.places = latePort(open, 'places');
    this.meetings = latePort(open, 'meetings');
    this.threats = latePort(open, 'threats', {
      // Not known before the code has come: whoever shows a feed has asked for threats by then.
      feed: (area) => ready?.threats.feed(area),
    });
    this.reports = latePort(open, 'reports');
  }
}

/**
 * A port whose every call waits for the backend.
 *
 * @param known - The calls that are answered without waiting.
 */
function latePort<Name extends keyof Backend>(
  open: () => Promise<Backend>,
  name: Name,
  known: Partial<Backend[Name]> = {},
): Backend[Name] {
  return new Proxy(known as Backend[Name], {
    get: (_known, call) => {
      // A port that had `then` would be taken for a promise.
      if (call in known || call === 'then') return known[call as keyof Backend[Name]];
      return async (...args: unknown[]): Promise<unknown> => {
        const port = (await open())[name];
        return Reflect.apply(port[call as keyof Backend[Name]] as () => unknown, port, args);
      };
    },
  });
}
