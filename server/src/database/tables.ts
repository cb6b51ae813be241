import type {ColumnType, Generated, Kysely, Transaction} from 'kysely';
import type {MultiPolygon} from 'rejon/geo';
import type {
  LocalityName,
  Officer,
  PriorityPlan,
  Supervisor,
  UnitKind,
  WeeklyHours,
} from 'rejon/backend';
import type {CoverageRule} from 'rejon/beats';
import type {Category} from 'rejon/threats';

/**
 * The tables as Kysely sees them. Both engines give `date` as `YYYY-MM-DD`, `timestamptz` as `Date`,
 * `bytea` as `Uint8Array` and `bigint` as `number`.
 */
export interface Tables {
  areas: AreaTable;
  gminy: {teryt: string; name: string};
  localities: {
    id: string;
    name: string;
    kind: 'miasto' | 'wieś';
    gmina: string;
    lon: number;
    lat: number;
    postcodes: OptionalJson<readonly string[]>;
  };
  outside_localities: {name: string; county: string};
  streets: {
    id: string;
    locality: string;
    name: string;
    line: OptionalJson<readonly (readonly [number, number])[]>;
    last_number: number | null;
    former_names: OptionalJson<readonly string[]>;
    postcodes: OptionalJson<readonly string[]>;
  };
  units: UnitTable;
  beats: BeatTable;
  officers: {id: Generated<number>} & OfficerColumns;
  assignments: {
    beat: string;
    officer: number;
    role: 'officer' | 'substitute';
    starts: string;
    ends: string | null;
  };
  plans: {beat: string; starts: string; ends: string; plan: Json<PriorityPlan>};
  meetings: {id: string; beat: string; topic: string; place: string; starts: Date; ends: Date};
  categories: {id: string; position: number; public: boolean; category: Json<Category>};
  threats: ThreatTable;
  reports: ReportTable;
  report_keys: {key_hash: Uint8Array; fingerprint: Uint8Array; day: string; report: number | null};
  daily_limits: {day: string; token: Uint8Array; slot: number};
  day_keys: {day: string; key: Uint8Array};
  confirmations: {day: string; token: Uint8Array};
  deleted_threats: {threat: number; changed: Generated<string>};
  server_keys: {name: string; key: Uint8Array};
  outbox: OutboxTable;
  versions: {name: string; version: number};
}

interface AreaTable {
  teryt: string;
  name: string;
  /** TERC code of the area this one is a part of. */
  parent: string | null;
  position: number;
  outline: Json<MultiPolygon>;
  localities: Json<readonly LocalityName[]>;
  attribution: string;
}

interface UnitTable {
  id: string;
  position: number;
  kind: UnitKind;
  name: string;
  address: string;
  lon: number;
  lat: number;
  phone: string | null;
  duty_phone: string | null;
  email: string | null;
  hours: OptionalJson<readonly WeeklyHours[]>;
  supervisor: OptionalJson<Supervisor>;
  text_phone: string | null;
  sign_language: string | null;
}

interface BeatTable {
  id: string;
  unit: string;
  number: string;
  name: string;
  area_text: string;
  phone: string | null;
  email: string | null;
  duty_hours: OptionalJson<readonly WeeklyHours[]>;
  office_hours: string | null;
  updated: string;
  rules: Json<readonly CoverageRule[]>;
  shape: OptionalJson<MultiPolygon>;
}

interface OfficerColumns {
  rank: string;
  rank_full: string;
  first_name: string;
  last_name: string;
  title: Officer['role'];
  photo: string | null;
}

interface ThreatTable {
  id: Generated<number>;
  /** TERC code of the smallest known area around the exact place. */
  area: string;
  /** Quantised Web Mercator of the public place. */
  x: number;
  y: number;
  category: string;
  status: number;
  source: number;
  day: string;
  checked: string | null;
  updated: string;
  weekdays: number;
  from_hour: number;
  to_hour: number;
  public_reason: string | null;
  forwarded_to: string | null;
  confirmations: Generated<number>;
  /** The transaction that wrote the row last. */
  changed: Generated<string>;
}

interface ReportTable {
  id: Generated<number>;
  number: string;
  secret_hash: Uint8Array;
  threat: number;
  unit: string;
  lon: number;
  lat: number;
  place: string;
  description: string;
  /** Rounded down to the hour. */
  received: Date;
  read_by: Date;
  verify_by: Date;
  on_map: boolean;
}

interface OutboxTable {
  id: Generated<number>;
  kind: string;
  report: number;
  state: Generated<'waiting' | 'done' | 'stuck'>;
  /** Not before then; at once when empty. */
  due: Date | null;
  attempts: Generated<number>;
  email_sent: Generated<boolean>;
  webhook_sent: Generated<boolean>;
  /** The way and the kind of the last failure. */
  failure: string | null;
}

/** A `jsonb` column: read as a value, written as the text that {@link json} makes. */
type Json<T> = ColumnType<T, string, string>;
type OptionalJson<T> = ColumnType<T | null, string | null, string | null>;

/** The text of a value for a `jsonb` column, which both engines take alike. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

/** The same for a value that may be absent. */
export function optionalJson(value: unknown): string | null {
  return value === undefined ? null : json(value);
}

/** What repositories ask: the database itself, or a transaction in it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;
