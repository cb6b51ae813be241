import {isIP} from 'node:net';
import {isTileAddress} from 'rejon/geo';
import Type from 'typebox';
import {Value} from 'typebox/value';
import {open311Variables, readOpen311, type Open311Config} from './open311/variables.js';
import {handoverVariables, type HandoverConfig} from './handover/variables.js';

/** The environment as the operator writes it: one entry for each variable. */
const environment = Type.Object({
  HOST: Type.String({
    default: '127.0.0.1',
    pattern: '^[A-Za-z0-9.:_-]+$',
    expected: 'adres lub nazwę, na której serwer ma słuchać, na przykład 127.0.0.1',
  }),
  PORT: Type.Integer({
    default: 8080,
    minimum: 0,
    maximum: 65535,
    expected: 'liczbę całkowitą od 0 do 65535, na przykład 8080',
  }),
  REJON_DATA: Type.String({
    default: './.data',
    minLength: 1,
    expected: 'ścieżkę do folderu na dane, na przykład ./.data',
  }),
  DATABASE_URL: Type.String({
    default: '',
    pattern: '^(postgres(ql)?://.+)?$',
    expected: 'adres bazy PostgreSQL, na przykład postgres://rejon@127.0.0.1:5432/rejon',
  }),
  REJON_DEMO: Type.String({
    default: '1',
    pattern: '^[01]$',
    expected: '1 (nowa baza dostaje dane przykładowe) albo 0',
  }),
  REJON_CORS_WRITE: Type.String({
    default: '',
    expected: 'adresy stron po przecinku, na przykład https://gmina.example.org',
  }),
  REJON_TRUST_PROXY: Type.String({
    default: '',
    expected: 'zakresy adresów serwerów pośredniczących po przecinku, na przykład 10.0.0.0/8',
  }),
  REJON_REPORTS_PER_DAY: Type.Integer({
    default: 1,
    minimum: 1,
    maximum: 1000,
    expected: 'liczbę całkowitą od 1 do 1000, na przykład 1',
  }),
  REJON_REQUESTS_PER_MINUTE: Type.Integer({
    default: 1200,
    minimum: 0,
    maximum: 1_000_000,
    expected: 'liczbę całkowitą od 0 (bez ograniczenia) do 1000000, na przykład 1200',
  }),
  REJON_SNAP_METRES: Type.Integer({
    default: 50,
    minimum: 0,
    maximum: 1000,
    expected: 'liczbę całkowitą metrów od 0 (bez przesuwania) do 1000, na przykład 50',
  }),
  REJON_WHOLE_AREA: Type.Integer({
    default: 100_000,
    minimum: 0,
    maximum: 10_000_000,
    expected: 'liczbę całkowitą od 0 do 10000000, na przykład 100000',
  }),
  REJON_SMALLEST_COUNT: Type.Integer({
    default: 5,
    minimum: 1,
    maximum: 1000,
    expected: 'liczbę całkowitą od 1 (nic nie jest pomijane) do 1000, na przykład 5',
  }),
  REJON_HIDE_AFTER_DAYS: Type.Integer({
    default: 90,
    minimum: 0,
    maximum: 10_000,
    expected: 'liczbę dni od 0 (nigdy) do 10000, na przykład 90',
  }),
  REJON_TILES_URL: Type.String({
    default: '',
    pattern: '^(https?://[^\\s;,\'"]+)?$',
    expected:
      'adres kafelków z {z}, {x} i {y} albo adres pliku .pmtiles, na przykład https://mapa.example.org/{z}/{x}/{y}.png',
  }),
  REJON_TILES_ATTRIBUTION: Type.String({
    default: '',
    expected: 'opis źródła mapy, na przykład © autorzy mapy',
  }),
  REJON_SITE: Type.String({
    default: '',
    expected: 'ścieżkę do folderu z podfolderami demo i dist',
  }),
  ...handoverVariables,
  ...open311Variables,
  REJON_LOG: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
    default: 'info',
    expected: 'jedno ze słów fatal, error, warn, info, debug, silent',
  }),
});

/** Days within which the police must read a report, and in total verify it. */
const readDays = 2;
const verifyDays = 5;

/** Everything the server can be told. */
export interface Config {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Folder of the embedded database. */
  readonly dataFolder: string;
  /** Absent for the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Whether a new database gets the demo county. */
  readonly demo: boolean;
  /** Origins of other sites whose pages may send reports. */
  readonly writeOrigins: readonly string[];
  /** CIDR ranges of the proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly reportsPerDay: number;
  /** Requests of one computer to the API; 0 for no limit. */
  readonly requestsPerMinute: number;
  /** Side of the grid to which public places are moved, in metres; 0 for none. */
  readonly snapMetres: number;
  /** Areas with more threats than this are asked for what a view needs instead of being sent whole. */
  readonly wholeArea: number;
  /** Statistics leave out counts above zero and below this. */
  readonly smallestCount: number;
  /** So many days after the decision, what was not confirmed leaves the map; 0 for never. */
  readonly hideAfterDays: number;
  readonly tiles: {readonly url: string; readonly attribution: string} | undefined;
  /** Folder whose `demo/` and `dist/` are served beside the API; absent in production. */
  readonly siteFolder: string | undefined;
  /** Absent while reports wait in the database for somebody to be named. */
  readonly handover: HandoverConfig | undefined;
  readonly open311: Open311Config;
  readonly logLevel: string;
  readonly readDays: number;
  readonly verifyDays: number;
}

/** A variable of the environment is wrong; the message says which and what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration. An empty variable counts as absent.
 *
 * @throws {ConfigError} One sentence in Polish for the operator about the first wrong variable.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const env = readEnvironment(variables);
  return {
    host: env.HOST,
    port: env.PORT,
    dataFolder: env.REJON_DATA,
    databaseUrl: env.DATABASE_URL || undefined,
    demo: env.REJON_DEMO === '1',
    writeOrigins: list(env.REJON_CORS_WRITE).map(origin),
    trustedProxies: cidrs(env, 'REJON_TRUST_PROXY'),
    reportsPerDay: env.REJON_REPORTS_PER_DAY,
    requestsPerMinute: env.REJON_REQUESTS_PER_MINUTE,
    snapMetres: env.REJON_SNAP_METRES,
    wholeArea: env.REJON_WHOLE_AREA,
    smallestCount: env.REJON_SMALLEST_COUNT,
    hideAfterDays: env.REJON_HIDE_AFTER_DAYS,
    tiles: tiles(env),
    siteFolder: env.REJON_SITE || undefined,
    handover: handover(env),
    open311: readOpen311(env),
    logLevel: env.REJON_LOG,
    readDays,
    verifyDays,
  };
}

type Environment = Type.Static<typeof environment>;
type Variable = keyof Environment;

function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(environment.properties)) {
    const text = variables[name]?.trim();
    const whole = Type.IsInteger(schema) && /^\d+$/.test(text ?? '');
    values[name] = text ? (whole ? Number(text) : text) : Value.Default(schema, undefined);
    if (!Value.Check(schema, values[name])) wrong(name as Variable, text ?? '');
  }
  return Value.Parse(environment, values);
}

function wrong(name: Variable, value: string): never {
  const {expected} = environment.properties[name] as {expected?: string};
  // These carry a password, which must not end up in a log.
  const said = ['DATABASE_URL', 'REJON_SMTP_URL', 'REJON_OPEN311_KEYS'].includes(name)
    ? 'nieprawidłową wartość'
    : `wartość „${value}”`;
  throw new ConfigError(`Zmienna ${name} ma ${said}; wpisz ${expected}.`);
}

function list(text: string): string[] {
  return text.split(',').flatMap((entry) => entry.trim() || []);
}

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== text.replace(/\/$/, '')) {
    return wrong('REJON_CORS_WRITE', text);
  }
  return url.origin;
}

function cidrs(env: Environment, name: 'REJON_TRUST_PROXY' | 'REJON_HANDOVER_ALLOW'): string[] {
  return list(env[name]).map((text) => (isCidr(text) ? text : wrong(name, text)));
}

/** A range of all addresses does not count: whoever writes it has not thought of what it lets in. */
function isCidr(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/');
  const version = isIP(address);
  const bits = version === 4 ? 32 : 128;
  const valid = version > 0 && rest.length === 0 && /^\d{1,3}$/.test(length ?? '');
  return valid && Number(length) >= 1 && Number(length) <= bits;
}

function handover(env: Environment): HandoverConfig | undefined {
  const allow = cidrs(env, 'REJON_HANDOVER_ALLOW');
  if (!env.REJON_HANDOVER) return undefined;
  return {
    file: env.REJON_HANDOVER,
    smtpUrl: env.REJON_SMTP_URL || undefined,
    mailFrom: env.REJON_MAIL_FROM || undefined,
    allow,
  };
}

function tiles(env: Environment): Config['tiles'] {
  const {REJON_TILES_URL: url, REJON_TILES_ATTRIBUTION: attribution} = env;
  if (!url) return undefined;
  if (!isTileAddress(url)) wrong('REJON_TILES_URL', url);
  if (!attribution) wrong('REJON_TILES_ATTRIBUTION', '');
  return {url, attribution};
}
