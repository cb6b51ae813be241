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

/** Where the device is, and how far from there it may really be, in metres. */
export interface Located {
  readonly point: Point;
  readonly accuracy: number;
}

/**
 * Where the device is. The browser asks the person first.
 *
 * @throws {PositionError} The person refused, or the device cannot tell.
 */
export async function currentPosition(geolocation?: Geolocation): Promise<Point> {
  return (await locate(geolocation)).point;
}

/** As {@link currentPosition}, for what needs to know how exact the answer is. */
export function locate(
  geolocation: Geolocation | undefined = navigator.geolocation,
): Promise<Located> {
  return new Promise((resolve, reject) => {
    // Missing on pages without HTTPS in some browsers, whatever the types say.
    if (!geolocation) return reject(new PositionError('unsupported'));
    geolocation.getCurrentPosition(
      ({coords: {longitude: lon, latitude: lat, accuracy}}) => {
        resolve({point: {lon, lat}, accuracy});
      },
      ({code, PERMISSION_DENIED}) =>
        reject(new PositionError(code === PERMISSION_DENIED ? 'denied' : 'unavailable')),
      options,
    );
  });
}
