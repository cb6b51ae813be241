/** Lets the page do what it has to before going on. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
