/** Reads an e-mail address; `undefined` when it cannot be one. */
export function readEmail(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^(?:mailto:|e-?mail:)\s*/i, '')
    .replace(/[.,;]$/, '');
  return /^[A-Za-z0-9._%+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(bare) ? bare : undefined;
}
