/**
 * Acts as on a device that knows where it is, or does not tell.
 *
 * @param answer - A place, or the code of a `GeolocationPositionError`.
 */
export async function device(
  answer: Partial<Pick<GeolocationCoordinates, 'longitude' | 'latitude' | 'accuracy'>> | number,
  test: () => Promise<void>,
) {
  const real = navigator.geolocation.getCurrentPosition;
  navigator.geolocation.getCurrentPosition = (found, failed) => {
    if (typeof answer === 'number') {
      failed?.({code: answer, PERMISSION_DENIED: 1} as GeolocationPositionError);
    } else found({coords: answer} as GeolocationPosition);
  };
  try {
    await test();
  } finally {
    navigator.geolocation.getCurrentPosition = real;
  }
}
