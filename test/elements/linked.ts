/** Shows a page whose address ends with a query. */
export async function linked(query: string, test: () => Promise<void>) {
  const before = location.href;
  history.replaceState(null, '', `?${query}`);
  try {
    await test();
  } finally {
    history.replaceState(null, '', before);
  }
}
