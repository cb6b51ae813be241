import type {MultiPolygon, Point} from '../geo/index.js';

/** A gmina: the smallest unit of local government. */
export interface Gmina {
  /** TERC code, 7 digits. */
  readonly teryt: string;
  /** The name alone: "Koluszki". */
  readonly name: string;
}

/** A town or a village. Names repeat, even inside one county. */
export interface Locality {
  /** SIMC code, or any identifier unique in the directory. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'miasto' | 'wieś';
  /** {@link Gmina.teryt}. */
  readonly gmina: string;
  readonly point: Point;
  /** Postcodes of the whole locality, "95-040"; absent where they are not known. */
  readonly postcodes?: readonly string[] | undefined;
}

/** A street of one locality. */
export interface Street {
  /** ULIC code, or any identifier unique in the directory. */
  readonly id: string;
  /** {@link Locality.id}. */
  readonly locality: string;
  /** The nominative with its prefix, as on the street sign: "ul. Akacjowa", "pl. Wolności". */
  readonly name: string;
  /** Names it had before and residents still use: "ul. Dworcowa". */
  readonly formerNames?: readonly string[] | undefined;
  /** Its postcodes, "95-040"; absent where they are not known. */
  readonly postcodes?: readonly string[] | undefined;
  /** Where it runs, `[lon, lat]` in degrees, from its lowest house number to its highest. */
  readonly line?: readonly (readonly [lon: number, lat: number])[] | undefined;
  /** The highest house number, to place a number along {@link line}. */
  readonly lastNumber?: number | undefined;
}

/** Which house numbers a rule covers; open where an end is missing. Letters order as 3 < 3A < 4. */
export interface NumberRange {
  readonly parity: 'any' | 'odd' | 'even';
  /** First number covered, such as "12" or "3A". */
  readonly from?: string | undefined;
  /** Last number covered. */
  readonly to?: string | undefined;
}

/**
 * One line of a beat's coverage. A rule with ranges beats a rule for the whole street, which beats a
 * rule for the locality: a locality's rule means "everything here that no other rule names".
 */
export interface CoverageRule {
  /** {@link Locality.id}. */
  readonly locality: string;
  /** {@link Street.id}; absent for the locality as a whole. */
  readonly street?: string | undefined;
  /** Absent for the whole street. */
  readonly ranges?: readonly NumberRange[] | undefined;
  /** Numbers of {@link ranges}, or of the whole, that are left out: "bez numerów 86-104". */
  readonly except?: readonly NumberRange[] | undefined;
  /**
   * Numbers of which the text does not say clearly whether it covers them: 31 in "od 30 do 52 i
   * nieparzyste od 33 do 51". They are never answered with this beat alone.
   */
  readonly doubtful?: readonly NumberRange[] | undefined;
}

/** A locality of another county, to tell residents where to ask. */
export interface OutsideLocality {
  readonly name: string;
  /** The county as it is spoken of: "powiat brzeziński", "miasto Łódź". */
  readonly county: string;
}

/** What belongs to one beat. */
export interface Coverage {
  /** Identifier of the beat. */
  readonly beat: string;
  readonly rules: readonly CoverageRule[];
  readonly shape?: MultiPolygon | undefined;
}

/** Everything needed to find the beat of an address. */
export interface Directory {
  readonly gminy: readonly Gmina[];
  readonly localities: readonly Locality[];
  readonly streets: readonly Street[];
  readonly coverage: readonly Coverage[];
  /** Localities around, which are not covered. */
  readonly outside?: readonly OutsideLocality[] | undefined;
}
