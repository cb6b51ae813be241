import {request as httpRequest, type IncomingMessage} from 'node:http';
import {request as httpsRequest} from 'node:https';
import {isIP} from 'node:net';
import {checkedLookup, type AddressRule} from './addresses.js';
import {failureOf, HandoverFailure} from './failure.js';
import {deliveryKey, sign} from './signature.js';
import type {HandedReport} from './handed-report.js';

/** How long a target may take to answer, with the search for its name, in milliseconds. */
const patience = 10_000;

/** What is read of an answer, in bytes: only its status counts. */
const mostOfAnswer = 1024;

/** Where a webhook goes, and how it is sent. */
export interface WebhookCall {
  readonly url: URL;
  readonly secret: string;
  readonly isAllowed: AddressRule;
  readonly now: Date;
  readonly signal: AbortSignal;
}

/**
 * Posts a report as JSON, signed. Any 2xx means that the target has it; redirects are not followed.
 *
 * @throws {HandoverFailure} It was not taken, or may not be sent there.
 */
export async function postWebhook(report: HandedReport, call: WebhookCall): Promise<void> {
  const body = JSON.stringify(report);
  const seconds = Math.floor(call.now.getTime() / 1000);
  const status = await post(call, body, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'rejon-signature': sign(call.secret, seconds, body),
    'idempotency-key': deliveryKey(report.kind, report.number),
    'user-agent': 'rejon',
  });
  if (status >= 200 && status < 300) return;
  throw new HandoverFailure(status >= 300 && status < 400 ? 'redirected' : `http-${status}`);
}

function post(
  {url, isAllowed, signal}: WebhookCall,
  body: string,
  headers: Record<string, string | number>,
): Promise<number> {
  // No name is looked up for a host that is an address.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) > 0 && !isAllowed(host)) {
    return Promise.reject(new HandoverFailure('forbidden-address'));
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'http:' ? httpRequest : httpsRequest)(url, {
      method: 'POST',
      headers,
      lookup: checkedLookup(isAllowed),
      // A connection of its own: none that is open already was checked by these rules.
      agent: false,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    request.on('response', (response) => {
      readLittle(response);
      resolve(response.statusCode ?? 0);
    });
    request.on('error', (error) => reject(failureOf(error)));
    request.end(body);
  });
}

/** Reads a short answer to its end, so that the target sees it taken, and cuts a long one off. */
function readLittle(response: IncomingMessage): void {
  let read = 0;
  response.on('error', () => undefined);
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > mostOfAnswer) response.destroy();
  });
}
