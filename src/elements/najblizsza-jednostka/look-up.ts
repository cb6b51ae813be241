import type {Backend, Unit} from '../../backend/index.js';
import type {Place} from '../../beats/index.js';
import {distance, type Point} from '../../geo/index.js';

/** Where a resident is: in words, as one of several places, or as the device says. */
export type Question =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'place'; readonly place: Place}
  | {
      readonly kind: 'point';
      readonly point: Point;
      /** How far off the device may be, in metres. */
      readonly accuracy: number;
    };

/** A unit and how far it is in a straight line, in metres. */
export interface NearUnit {
  readonly unit: Unit;
  readonly metres: number;
}

/** What is shown. */
export type Answer =
  | {
      readonly kind: 'units';
      readonly units: readonly NearUnit[];
      /** From where the distances are; absent where the device said it. */
      readonly place?: Place | undefined;
      readonly accuracy?: number | undefined;
    }
  | {readonly kind: 'several'; readonly places: readonly Place[]}
  | {readonly kind: 'unknown'; readonly text: string};

/** So many units help to choose; more would be a directory. */
const shown = 3;

/** Asks the backend for the units that are nearest to a place. */
export async function lookUp(
  backend: Backend,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const nearest = async (point: Point): Promise<readonly NearUnit[]> => {
    const units = await backend.units.nearest(point, signal);
    return units.slice(0, shown).map((unit) => ({unit, metres: distance(point, unit.point)}));
  };
  const from = async (place: Place): Promise<Answer> => ({
    kind: 'units',
    units: await nearest(place.point),
    place,
  });

  switch (question.kind) {
    case 'point': {
      const {point, accuracy} = question;
      return {kind: 'units', units: await nearest(point), accuracy};
    }
    case 'place':
      return from(question.place);
    case 'text': {
      const {text} = question;
      const places = text ? await backend.places.geocode(text, signal) : [];
      const [place] = places;
      if (!place) return {kind: 'unknown', text};
      return places.length === 1 ? from(place) : {kind: 'several', places};
    }
  }
}
