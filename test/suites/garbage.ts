import {until} from './until.ts';

/**
 * Waits until objects are gone from memory. Only Chromium can be asked to look, when it is started
 * with `--expose-gc`; elsewhere this returns at once.
 */
export async function collected(objects: readonly WeakRef<object>[]) {
  const {gc} = globalThis;
  if (!gc) {
    if (/Chrome/.test(navigator.userAgent)) throw new Error('Chromium runs without --expose-gc.');
    return;
  }
  await until(async () => {
    await gc({type: 'major', execution: 'async'});
    return objects.every((object) => object.deref() === undefined);
  }, 'something still holds on to an element that left the page');
}
