import {createTransport} from 'nodemailer';
import {isLoopbackName} from './addresses.js';
import {failureOf, HandoverFailure} from './failure.js';
import {writeLetter} from './letter.js';
import {deliveryKey} from './signature.js';
import type {HandedReport} from './handed-report.js';

/** How long one step of the conversation may take, and the whole of it, in milliseconds. */
const stepPatience = 10_000;
const patience = 30_000;

/** Sends reports by e-mail. */
export interface Mailer {
  /** @throws {HandoverFailure} The mail server did not take it. */
  send(report: HandedReport, to: string, signal: AbortSignal): Promise<void>;
}

/**
 * Sends through one mail server. The connection has to be encrypted, unless the server is this computer or the
 * address ends in `?requireTLS=false`.
 *
 * @param url - `smtp://` or `smtps://`
 * @param from - The sender's address.
 */
export function openMailer(url: string, from: string): Mailer {
  const {hostname, searchParams} = new URL(url);
  const transport = createTransport({
    url,
    requireTLS: !isLoopbackName(hostname) && searchParams.get('requireTLS') !== 'false',
    connectionTimeout: stepPatience,
    dnsTimeout: stepPatience,
    greetingTimeout: stepPatience,
    socketTimeout: stepPatience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const [, domain] = from.split('@');
  return {
    async send(report, to, signal) {
      const key = deliveryKey(report.kind, report.number);
      try {
        await transport.sendMail({
          ...writeLetter(report),
          from,
          to,
          messageId: `<${key}@${domain}>`,
          headers: {'auto-submitted': 'auto-generated'},
          signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
        });
      } catch (error) {
        throw smtpFailure(error);
      }
    },
  };
}

/** The server's own code where it gave one; its words may quote the message. */
function smtpFailure(error: unknown): HandoverFailure {
  const failure = failureOf(error);
  const code = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined;
  if (failure.kind !== 'unreachable' || typeof code !== 'number') return failure;
  return new HandoverFailure(`smtp-${code}`, {cause: error});
}
