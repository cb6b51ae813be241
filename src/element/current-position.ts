import type {Point} from '../geo/index.js';

/** Why the device did not say where it is. */
export class PositionError extends Error {
  override readonly name = 'PositionError';
  /** `denied` by the person or the page, `unavailable` now, or not `supported` here. */
  readonly reason: 'denied' | 'unavailable' | 'unsupported';

  constructor(reason: PositionError['reason']) {
    super(`No position: ${reason}`);
    this.reason = reason;
  }
}

/** How long to wait for a position, in milliseconds, and how old it may be. */
const options: PositionOptions = {timeout: 15_000, maximumAge: 60_000, enableHighAccuracy: true};

/**
 * Where the device is. The browser asks the person first.
 *
 * @throws {PositionError} The person refused, or the device cannot tell.
 */
export function currentPosition(
  geolocation: Geolocation | undefined = navigator.geolocation,
): Promise<Point> {
  return new Promise((resolve, reject) => {
    // Missing on pages without HTTPS in some browsers, whatever the types say.
    if (!geolocation) return reject(new PositionError('unsupported'));
    geolocation.getCurrentPosition(
      ({coords}) => resolve({lon: coords.longitude, lat: coords.latitude}),
      ({code, PERMISSION_DENIED}) =>
        reject(new PositionError(code === PERMISSION_DENIED ? 'denied' : 'unavailable')),
      options,
    );
  });
}
