import type {ReactiveControllerHost} from 'lit';

import type {Point} from '../../geo/index.js';
import {formatDistance, type Localizer} from '../../i18n/index.js';
import {OwnPlace} from '../../officer/own-place.js';
import type {Messages} from './moj-dzielnicowy.messages.js';

/** A circle larger than this, in metres, holds several beats. Our own choice. */
const farthest = 1000;

/** Where the device is, taken only when that is exact enough to tell one beat from the next. */
export function exactPlace(
  host: ReactiveControllerHost,
  localizer: Localizer<Messages>,
  taken: (point: Point) => void,
): OwnPlace {
  return new OwnPlace(host, {
    words: () => localizer.words,
    found: ({point, accuracy}) => {
      if (accuracy > farthest) {
        const {words, language} = localizer;
        return () => words.position.inaccurate(formatDistance(language, accuracy));
      }
      taken(point);
      return undefined;
    },
  });
}
