import type {Backend} from '../backend.js';
import {Open311Client, type Open311Options} from './open311-client.js';
import {open311Ports} from './ports.js';

/** The ports of a service: all that is heavy, loaded with the first question. */
export function openPorts(url: URL, options: Open311Options, fetcher: typeof fetch): Backend {
  return open311Ports(new Open311Client(url, options, fetcher), () => new Date(), wait);
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
