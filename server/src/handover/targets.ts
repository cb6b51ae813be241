import {readFileSync} from 'node:fs';
import {ConfigError} from '../config.js';
import {readEmail} from '../import/fields/email.js';
import {isLoopbackName} from './addresses.js';
import type {HandoverConfig} from './variables.js';

/** Where the reports of one unit go: to one or both. */
export interface Target {
  readonly email?: string;
  readonly webhook?: {readonly url: URL; readonly secret: string};
}

/** Stands for every unit that is not named. */
const anyUnit = '*';

/** A shorter secret could be guessed from a message and its signature. */
const shortestSecret = 32;

/** The targets of a county, by the id of the unit. */
export class Targets {
  readonly #targets: ReadonlyMap<string, Target>;

  constructor(targets: ReadonlyMap<string, Target>) {
    this.#targets = targets;
  }

  /** Where the reports of a unit go; `undefined` when nobody is named. */
  of(unit: string): Target | undefined {
    return this.#targets.get(unit) ?? this.#targets.get(anyUnit);
  }

  /** The units that are named, or `all` when every unit has a target. */
  get units(): readonly string[] | 'all' {
    return this.#targets.has(anyUnit) ? 'all' : [...this.#targets.keys()];
  }
}

/**
 * Reads the file that `REJON_HANDOVER` names.
 *
 * @throws {ConfigError} One sentence in Polish about the first thing that is wrong in it.
 */
export function readTargets({file, smtpUrl, mailFrom}: HandoverConfig): Targets {
  const targets = parseTargets(readText(file), `Plik ${file}`);
  const needsMail = [...targets.values()].some(({email}) => email !== undefined);
  if (needsMail && (smtpUrl === undefined || mailFrom === undefined)) {
    const missing = smtpUrl === undefined ? 'REJON_SMTP_URL' : 'REJON_MAIL_FROM';
    throw new ConfigError(
      `Plik ${file} podaje adresy e-mail, a brakuje zmiennej ${missing}; ustaw ją albo usuń te adresy.`,
    );
  }
  return new Targets(targets);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(
      `Nie można otworzyć pliku ${file} ze zmiennej REJON_HANDOVER; sprawdź ścieżkę i uprawnienia.`,
      {cause},
    );
  }
}

/**
 * Reads targets: an object with an entry for each unit, `*` for all others.
 *
 * @param where - Names the file at the beginning of a sentence.
 * @throws {ConfigError} One sentence in Polish about the first thing that is wrong.
 */
export function parseTargets(text: string, where: string): Map<string, Target> {
  const parsed = parseJson(text, where);
  if (!isRecord(parsed) || Object.keys(parsed).length === 0) {
    throw new ConfigError(
      `${where} nie wymienia żadnej jednostki; wpisz na przykład {"*": {"email": "dyzurny@example.org"}}.`,
    );
  }
  return new Map(
    Object.entries(parsed).map(([unit, entry]) => [
      unit,
      readTarget(entry, `${where}: jednostka „${unit}”`),
    ]),
  );
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`${where} nie jest plikiem JSON; sprawdź cudzysłowy i przecinki.`, {
      cause,
    });
  }
}

function readTarget(entry: unknown, where: string): Target {
  const {email, webhook, ...others} = isRecord(entry) ? entry : {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new ConfigError(`${where} ma nieznane pole „${unknown}”; wpisz email lub webhook.`);
  }
  if (email === undefined && webhook === undefined) {
    throw new ConfigError(`${where} nie ma odbiorcy; wpisz email lub webhook.`);
  }
  return {
    ...(email === undefined ? {} : {email: readAddress(email, where)}),
    ...(webhook === undefined ? {} : {webhook: readWebhook(webhook, where)}),
  };
}

function readAddress(value: unknown, where: string): string {
  const address = typeof value === 'string' ? readEmail(value) : undefined;
  if (address !== undefined) return address;
  throw new ConfigError(
    `${where} ma nieprawidłowe pole email; wpisz jeden adres, na przykład dyzurny@example.org.`,
  );
}

function readWebhook(value: unknown, where: string): Target['webhook'] {
  const {url, secret} = isRecord(value) ? value : {};
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !isSafe(address)) {
    throw new ConfigError(
      `${where} ma nieprawidłowe pole webhook.url; wpisz adres zaczynający się od https://, bez loginu i hasła.`,
    );
  }
  if (typeof secret !== 'string' || secret.length < shortestSecret) {
    throw new ConfigError(
      `${where} nie ma pola webhook.secret albo jest ono za krótkie; wpisz co najmniej ` +
        `${shortestSecret} losowe znaki, na przykład z polecenia „openssl rand -hex 32”.`,
    );
  }
  return {url: address, secret};
}

/** Encrypted, or on this very computer. */
function isSafe({protocol, hostname, username, password}: URL): boolean {
  const encrypted = protocol === 'https:' || (protocol === 'http:' && isLoopbackName(hostname));
  return encrypted && username === '' && password === '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
