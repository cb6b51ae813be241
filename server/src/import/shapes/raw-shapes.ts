/** A feature as its file has it: nothing is checked yet. */
export interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** A geometry of GeoJSON, in the coordinates of the file. */
  readonly geometry: unknown;
}

/** What the readers of all formats return. */
export interface RawShapes {
  readonly features: readonly RawFeature[];
  /** The coordinate system as the file tells it: well-known text or a name such as "EPSG:2180". */
  readonly system?: string | undefined;
  /** Whether the format itself says that the eastern coordinate comes first. */
  readonly eastFirst: boolean;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
