/**
 * Storage as a browser has it, of one imagined device.
 *
 * @param kept - Names and what is kept under them.
 */
export function memoryStorage(...kept: [string, string][]) {
  const items = new Map(kept);
  return {
    items,
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, item: string) => void items.set(name, item),
    removeItem: (name: string) => void items.delete(name),
  };
}
