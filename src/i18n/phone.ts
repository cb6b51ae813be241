/**
 * A Polish number as people read it aloud: police landlines (prefix 47) as 47 00 000 00, all others
 * as 500 000 000. A number from elsewhere stays as it is.
 *
 * @param phone - E.164, such as "+48500000000".
 */
export function formatPhone(phone: string): string {
  const national = /^\+48(\d{9})$/.exec(phone)?.[1];
  if (!national) return phone;
  const groups = national.startsWith('47') ? [2, 2, 3, 2] : [3, 3, 3];
  let at = 0;
  return groups.map((length) => national.slice(at, (at += length))).join('\u00a0');
}
