/** The parameter of a page's address that names a threat. */
export const threatParameter = 'zagrozenie';

/**
 * The address of a page at which it shows one threat: `https://…/?zagrozenie=12`.
 *
 * @param page - Absolute; its other parameters stay, its fragment goes.
 * @throws {TypeError} The page is no absolute address.
 */
export function threatLink(threat: number, page: string): string {
  const url = new URL(page);
  url.searchParams.set(threatParameter, String(threat));
  url.hash = '';
  return url.href;
}

/**
 * The threat that the address of a page names, if it names one.
 *
 * @param query - The query of the address, with or without "?".
 */
export function linkedThreat(query: string): number | undefined {
  const written = new URLSearchParams(query).get(threatParameter) ?? '';
  return /^\d{1,10}$/.test(written) ? Number(written) : undefined;
}
