/** The parameter of a page's address that names a beat. */
export const beatParameter = 'dzielnicowy';

/**
 * The address of a page at which it shows one beat: `https://…/?dzielnicowy=lipowo-1`.
 *
 * @param beat - Its id.
 * @param page - The page's absolute address; its other parameters stay, its fragment goes.
 * @throws {TypeError} The page is no absolute address.
 */
export function deepLink(beat: string, page: string): string {
  const url = new URL(page);
  url.searchParams.set(beatParameter, beat);
  url.hash = '';
  return url.href;
}

/** The beat that the address of a page names, if it names one. */
export function linkedBeat(page: string): string | undefined {
  return new URL(page).searchParams.get(beatParameter)?.trim() || undefined;
}
