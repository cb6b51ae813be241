import {kml} from '@tmcw/togeojson';
import {DOMParser} from '@xmldom/xmldom';
import type {RawShapes} from './raw-shapes.js';
import {UnreadableShapes} from './shape-file.js';

/**
 * Reads KML, whose coordinates are always longitude and latitude in WGS84.
 *
 * @throws {UnreadableShapes} It is no KML.
 */
export function readKml(text: string): RawShapes {
  const {features} = kml(parse(text));
  return {
    features: features.map(({properties, geometry}) => ({
      properties: withoutStyle(properties ?? {}),
      geometry,
    })),
    system: 'EPSG:4326',
    eastFirst: true,
  };
}

/** Widths and colours are no columns of the author's. */
function withoutStyle(properties: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !/^(?:stroke|fill|icon|label-|style)/.test(name)),
  );
}

function parse(text: string) {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    return parser.parseFromString(text, 'text/xml');
  } catch (cause) {
    throw new UnreadableShapes(
      'Tego pliku KML nie da się odczytać: jest ucięty albo ma błąd w zapisie. Zapisz go jeszcze raz.',
      {cause},
    );
  }
}
