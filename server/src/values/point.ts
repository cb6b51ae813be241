import Type from 'typebox';
import type {MultiPolygon, Point} from 'rejon/geo';

/** A place on Earth, WGS84 in degrees. */
export const pointSchema = Type.Unsafe<Point>(
  Type.Object(
    {
      lon: Type.Number({minimum: -180, maximum: 180}),
      lat: Type.Number({minimum: -90, maximum: 90}),
    },
    {description: 'WGS84 (EPSG:4326), in degrees'},
  ),
);

/** The coordinates of a GeoJSON MultiPolygon. */
export const shapeSchema = Type.Unsafe<MultiPolygon>(
  Type.Array(Type.Array(Type.Array(Type.Array(Type.Number(), {minItems: 2, maxItems: 2}))), {
    description: 'Coordinates of a GeoJSON MultiPolygon (RFC 7946)',
  }),
);

/** A calendar day. */
export const daySchema = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'YYYY-MM-DD',
});

/** An instant. */
export const instantSchema = Type.String({format: 'date-time', description: 'RFC 3339'});

/** A phone number. */
export const phoneSchema = Type.String({pattern: '^\\+\\d{6,15}$', description: 'E.164'});
