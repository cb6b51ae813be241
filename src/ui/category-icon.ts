import type {TemplateResult} from 'lit';

import {icon, type Strokes} from './icon.js';

/** The strokes of the default categories' pictograms, drawn as those of {@link icon}. */
const strokes: Readonly<Record<string, Strokes>> = {
  'illegal-parking':
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M10 16.5v-9h2.75a2.75 2.75 0 0 1 0 5.5H10',
  speeding: 'M5 19a9 9 0 1 1 14 0M12 14l4-5.5M7 14h.01M12 8.5h.01',
  'bad-road-infrastructure':
    'M7.5 3 4 21M16.5 3 20 21M12 3v3M12 18v3M8.5 12c0-1.5 1.5-2 3.5-2s3.5.5 3.5 2-1.5 2-3.5 2-3.5-.5-3.5-2',
  'dangerous-water':
    'M3 16c1.5-1.5 3-1.5 4.5 0s3 1.5 4.5 0 3-1.5 4.5 0 3 1.5 4.5 0M3 20.5c1.5-1.5 3-1.5 4.5 0s3 1.5 4.5 0 3-1.5 4.5 0 3 1.5 4.5 0M12 3v5M12 11.5h.01',
  'street-racing': 'M5 21V4h15l-3 4.5 3 4.5H5M10 4v9M15 4v9M5 8.5h12',
  vandalism: 'M4 4h16v16H4zM11 4l2 5-4 3 5 3-2 5M13 9l7-2M9 12H4',
  'illegal-dumping': 'M5 7h14M9.5 7V4h5v3M6.5 7l1 14h9l1-14M10.5 11v6M13.5 11v6',
  'off-road-vehicles':
    'M6 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6M18 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6M9 17h6M3 12l4-2h7l4 4M14 10l1-5h4',
  'public-drinking': 'M10 3h4v5l2.5 3.5V21h-9v-9.5L10 8zM7.5 14h9M7.5 18h9',
  'bad-traffic-organisation':
    'M8 3h8v18H8zM12 7.5h.01M12 12h.01M12 16.5h.01M8 9H5M16 9h3M8 15H5M16 15h3',
  'minors-at-risk':
    'M8 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 20v-2a5 5 0 0 1 10 0v2M17 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M16 15.5a4 4 0 0 1 5 4v.5',
  'stray-dogs':
    'M12 20c-3 0-5-1-5-3 0-2.5 2.5-5 5-5s5 2.5 5 5c0 2-2 3-5 3M5 11.5v-1.5M9.5 7.5V6M14.5 7.5V6M19 11.5v-1.5',
  'grass-burning':
    'M12 21a6 6 0 0 1-6-6c0-3 2-4.5 3-7.5 1 1 1.5 2 1.5 3.5 1.5-2 2-5 1.5-8 3 2 6 6.5 6 12a6 6 0 0 1-6 6',
  'wild-animal-accidents':
    'M12 21c-2 0-2.5-2-3-4l-1-5h8l-1 5c-.5 2-1 4-3 4M9 12 6 9V3M6 8 3 5.5M15 12l3-3V3M18 8l3-2.5',
  'unguarded-rail-footpath':
    'M12 5.5a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5M12 8v4.5L9.5 17M12 12.5l2.5 4.5M8.5 11.5 12 8l3.5 3.5M3 20h18M7 18.5v3M17 18.5v3',
  'unguarded-rail-crossing': 'M4 3.5l16 9M20 3.5l-16 9M12 8v13M8 21h8',
  begging: 'M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 12v2a9 6 0 0 0 18 0v-2zM8 21h8',
  'homeless-person':
    'M3 7v13M3 16h18M21 20v-4a4 4 0 0 0-4-4h-6v4M7 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3',
  'damaging-greenery': 'M6.5 17.5C4 10 9 4 20 4c0 11-6 16-13.5 13.5M4 20l4-4M9 9l6 6M15 9l-6 6',
  'dangerous-entertainment':
    'M9 17V5l11-2v12M6.5 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M17.5 17.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M9 9l11-2',
  'illegal-logging': 'M9 2 4 9h2.5L3 14h12l-3.5-5H14zM9 14v7M5 21h8M21 8l-6 10M15 18l6-2',
  'drug-use': 'M3 21l4.5-4.5M6 13l5 5 7.5-7.5-5-5zM12 4l8 8M16 8l4-4M18.5 2.5l3 3M10 11l2 2',
  poaching: 'M12 19a7 7 0 1 0 0-14 7 7 0 0 0 0 14M12 2v6M12 16v6M2 12h6M16 12h6',
  'animal-abuse': 'M5 4l4 3.5h6L19 4v9a7 7 0 0 1-14 0zM9.5 12h.01M14.5 12h.01M9.5 17a3 3 0 0 1 5 0',
};

const dot = 'M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4';

/**
 * The strokes of a category's pictogram on a grid of 24, as SVG path data to be drawn 2 units wide
 * with round ends; a plain dot for a name that we have no pictogram for.
 */
export function categoryStrokes(name: string): Strokes {
  return (Object.hasOwn(strokes, name) ? strokes[name] : undefined) ?? dot;
}

/** The pictogram of a category beside its name: decoration, so hidden from screen readers. */
export const categoryIcon = (name: string): TemplateResult => icon(categoryStrokes(name), 28);
