import {waitUntil} from '@open-wc/testing';

/**
 * Waits until objects are gone from memory. Only Chromium can be asked to look, when it is started
 * with `--expose-gc`; elsewhere this returns at once.
 */
export async function collected(objects: readonly WeakRef<object>[]) {
  const {gc} = globalThis;
  if (!gc) return;
  const message = 'something still holds on to an element that left the page';
  await waitUntil(
    async () => {
      await gc({type: 'major', execution: 'async'});
      return objects.every((object) => object.deref() === undefined);
    },
    message,
    {timeout: 8000},
  );
}
