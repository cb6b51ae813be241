import {Open311Client, type Open311Options} from '../../../lib/backend/open311/open311-client.js';
import {open311Ports} from '../../../lib/backend/open311/ports.js';

/** A made-up answer of a service. */
export interface Made {
  readonly status?: number;
  readonly body: string | object;
}

/** What a service was asked. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly body: URLSearchParams;
  readonly init: RequestInit;
}

export const now = new Date('2026-11-22T11:00:00Z');

/**
 * A service that answers as it is told, and what it was asked.
 *
 * @param answer - Gets what stands after "/v2/" in the address.
 */
export function serviceThat(
  answer: (path: string, asked: Asked) => Made | undefined,
  options: Open311Options = {},
  address = 'https://open311.example.org/v2',
) {
  const asked: Asked[] = [];
  const waited: number[] = [];
  const fetcher: typeof fetch = async (url, init = {}) => {
    init.signal?.throwIfAborted();
    const body = new URLSearchParams(init.body as URLSearchParams | undefined);
    const question = {url: new URL(String(url)), method: init.method ?? 'GET', body, init};
    asked.push(question);
    const path = question.url.pathname.split('/v2/')[1]!;
    const made = answer(path, question) ?? {status: 404, body: '<html>nothing here'};
    const text = typeof made.body === 'string' ? made.body : JSON.stringify(made.body);
    return new Response(text, {status: made.status ?? 200});
  };
  const client = new Open311Client(new URL(address), options, fetcher);
  const backend = open311Ports(
    client,
    () => now,
    async (milliseconds) => void waited.push(milliseconds),
  );
  return {backend, client, asked, waited};
}
