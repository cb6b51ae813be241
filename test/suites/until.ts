/** How long a test waits at most, in milliseconds: machines that build other things are slow. */
const patience = 8000;

/**
 * Waits until something is true. Unlike `waitUntil` of the test helpers, it forgets the condition as
 * soon as it is met, and with it the elements that the condition knows.
 *
 * @throws {Error} It has not become true in eight seconds.
 */
export async function until(condition: () => boolean | Promise<boolean>, message: string) {
  const end = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
