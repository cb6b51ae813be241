import {createHash, createHmac} from 'node:crypto';

/**
 * The `Rejon-Signature` of a webhook: when it was signed, in seconds since 1970, and
 * HMAC-SHA256(secret, time "." body) in hexadecimal. The time is signed too, so that a message that somebody
 * has kept cannot be sent again as a new one.
 */
export function sign(secret: string, seconds: number, body: string): string {
  const mac = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}

/**
 * What a receiver knows a doubled message by. It comes of the report's number and not of the row's, which
 * would begin anew in a new database, and would tell how many reports there are.
 */
export function deliveryKey(kind: string, number: string): string {
  return createHash('sha256').update(`${kind}:${number}`).digest('hex');
}
