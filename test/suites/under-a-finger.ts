/** Acts as on a device where a finger is what points. */
export async function underAFinger(act: () => Promise<void>) {
  const real = window.matchMedia;
  window.matchMedia = (query) => {
    const answer = real.call(window, query);
    return query === '(pointer: coarse)' ? Object.create(answer, {matches: {value: true}}) : answer;
  };
  try {
    await act();
  } finally {
    window.matchMedia = real;
  }
}
