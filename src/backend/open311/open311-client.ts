import {BackendRefused, BackendUnreachable, UnexpectedAnswer} from '../errors.js';
import {textOf} from './fields.js';
import {readAnswer, type Row} from './read-answer.js';

/** How long to wait for an answer, in milliseconds. */
const patience = 20_000;

/** What a service may ask of those who use it. */
export interface Open311Options {
  /** Which city is meant, where one service answers for several. */
  readonly jurisdictionId?: string | undefined;
  /** Lets a page send reports. Whoever reads the page can read it, too. */
  readonly apiKey?: string | undefined;
}

type Format = 'json' | 'xml';

interface Answer {
  readonly status: number;
  readonly ok: boolean;
  /** Absent when it cannot be read. */
  readonly rows: readonly Row[] | undefined;
  /** What the service says is wrong. */
  readonly error: string | undefined;
}

/** A service answers so, before it has done anything, when it does not speak a format. */
const unknownFormat = new Set([404, 406, 415, 501]);

/**
 * Asks a GeoReport v2 service: in JSON, and in XML where the service speaks no JSON. Sends no cookies, no
 * referrer and no header of its own, so that a page may ask any service that allows it.
 */
export class Open311Client {
  readonly #base: URL;
  readonly #fetch: typeof fetch;
  readonly #jurisdiction: Readonly<Record<string, string>>;
  readonly #key: Readonly<Record<string, string>>;
  #formats: readonly Format[] = ['json', 'xml'];

  constructor(url: URL, {jurisdictionId, apiKey}: Open311Options, fetcher: typeof fetch) {
    this.#base = new URL(url);
    if (!this.#base.pathname.endsWith('/')) this.#base.pathname += '/';
    this.#fetch = fetcher;
    const jurisdiction = jurisdictionId ?? url.searchParams.get('jurisdiction_id');
    const key = apiKey ?? url.searchParams.get('api_key');
    this.#jurisdiction = jurisdiction ? {jurisdiction_id: jurisdiction} : {};
    this.#key = key ? {api_key: key} : {};
    this.#base.search = '';
  }

  /** What is there; `undefined` where the service says that there is nothing. */
  async find(
    path: readonly string[],
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<readonly Row[] | undefined> {
    const answer = await this.#ask(path, query, undefined, signal);
    return answer.status === 404 ? undefined : answer.rows;
  }

  /** Sends a request of a resident. */
  async post(
    fields: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<readonly Row[] | undefined> {
    const body = new URLSearchParams({...this.#jurisdiction, ...this.#key, ...fields});
    return (await this.#ask(['requests'], {}, body, signal)).rows;
  }

  async #ask(
    path: readonly string[],
    query: Readonly<Record<string, string>>,
    body: URLSearchParams | undefined,
    signal: AbortSignal,
  ): Promise<Answer> {
    let answer: Answer | undefined;
    for (const format of this.#formats) {
      const url = new URL(`${path.map(encodeURIComponent).join('/')}.${format}`, this.#base);
      if (!body) url.search = new URLSearchParams({...this.#jurisdiction, ...query}).toString();
      answer = await this.#send(url, body, signal);
      const {status, ok, rows, error} = answer;
      const speaks = rows !== undefined && (ok || error !== undefined);
      if (speaks) this.#formats = [format];
      // What has been sent once is not sent again because its answer cannot be read.
      if (speaks || (ok ? body : !unknownFormat.has(status))) break;
    }
    return accepted(answer!, this.#formats.length === 1);
  }

  async #send(url: URL, body: URLSearchParams | undefined, signal: AbortSignal): Promise<Answer> {
    // Called apart from this object: a browser's `fetch` refuses any other `this`.
    const send = this.#fetch;
    try {
      const response = await send(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
        ...(body && {method: 'POST', body}),
      });
      const rows = read(await response.text());
      return {status: response.status, ok: response.ok, rows, error: errorIn(rows)};
    } catch (cause) {
      throw signal.aborted ? signal.reason : new BackendUnreachable('No answer', {cause});
    }
  }
}

/**
 * An answer that is no refusal.
 *
 * @param known - Whether the service has answered in this format, so that a bare 404 means "nothing".
 */
function accepted(answer: Answer, known: boolean): Answer {
  const {status, ok, rows, error} = answer;
  if (status === 404 && (known || error !== undefined)) return answer;
  if (!ok || error !== undefined) throw new BackendRefused(error ?? `Status ${status}`, status);
  if (!rows) throw new UnexpectedAnswer('The answer is neither JSON nor XML of GeoReport');
  return answer;
}

function read(text: string): readonly Row[] | undefined {
  try {
    return readAnswer(text);
  } catch {
    return undefined;
  }
}

/** Errors are rows with a description that are nothing else. */
function errorIn(rows: readonly Row[] | undefined): string | undefined {
  const [first] = rows ?? [];
  if (!first || first.service_code != null || first.service_request_id != null) return undefined;
  return first.token == null ? textOf(first.description) : undefined;
}
