import {
  BackendRefused,
  BackendUnreachable,
  InvalidReport,
  ReportLimitReached,
  UnexpectedAnswer,
  type BackendError,
} from '../errors.js';
import type {Check} from './check.js';
import {problem} from './threat-answers.js';

/** How long to wait for an answer, in milliseconds. */
const patience = 20_000;

/** One question to the API. */
export interface Question {
  /** Path below `api/v1/`; each segment that comes from outside is encoded by the client. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the question is a GET. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Asks the API and checks the answers. Never sends cookies, credentials or a referrer, so that
 * nobody can be followed by what they look for.
 */
export class HttpClient {
  readonly #base: URL;
  readonly #fetch: typeof fetch;

  constructor(base: URL, fetcher: typeof fetch) {
    this.#base = new URL(base);
    if (!this.#base.pathname.endsWith('/')) this.#base.pathname += '/';
    this.#fetch = fetcher;
  }

  /** The answer as a value; rejects with {@link UnexpectedAnswer} when it has another shape. */
  async ask<Value>(question: Question, check: Check<Value>, signal: AbortSignal): Promise<Value> {
    const value = await this.find(question, check, signal);
    if (value === undefined) throw new UnexpectedAnswer(`Nothing at ${question.path.join('/')}`);
    return value;
  }

  /** As {@link ask}, with `undefined` for what does not exist (404). */
  async find<Value>(
    question: Question,
    check: Check<Value>,
    signal: AbortSignal,
  ): Promise<Value | undefined> {
    const response = await this.#answer(question, signal);
    if (!response) return undefined;
    const body = await this.#read(response, signal);
    try {
      return check(body, question.path.join('/'));
    } catch (cause) {
      throw new UnexpectedAnswer((cause as Error).message, {cause});
    }
  }

  /** The bytes of an answer; `undefined` for what does not exist (404). */
  async bytes(question: Question, signal: AbortSignal): Promise<Uint8Array | undefined> {
    const response = await this.#answer(question, signal);
    try {
      return response && new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw unreachable(cause, signal);
    }
  }

  /** Where a question is asked. */
  url({path, query}: Question): URL {
    const url = new URL(`api/v1/${path.map(encodeURIComponent).join('/')}`, this.#base);
    url.search = new URLSearchParams(query).toString();
    return url;
  }

  /** An answer that is no refusal; `undefined` for what does not exist. */
  async #answer(question: Question, signal: AbortSignal): Promise<Response | undefined> {
    const response = await this.#send(question, signal);
    if (response.ok) return response;
    const body = await this.#read(response, signal);
    // A 404 that is not ours comes from a wrong address: then there is no backend there.
    if (response.status === 404 && isProblem(response)) return undefined;
    throw refusal(response, body);
  }

  async #send(question: Question, signal: AbortSignal): Promise<Response> {
    const {body, headers} = question;
    // Called apart from this object: a browser's `fetch` refuses any other `this`.
    const send = this.#fetch;
    try {
      return await send(this.url(question), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
        ...(body === undefined
          ? {}
          : {
              method: 'POST',
              body: JSON.stringify(body),
              headers: {'content-type': 'application/json', ...headers},
            }),
      });
    } catch (cause) {
      throw unreachable(cause, signal);
    }
  }

  async #read(response: Response, signal: AbortSignal): Promise<unknown> {
    try {
      return await response.json();
    } catch (cause) {
      if (cause instanceof SyntaxError) {
        if (!response.ok) return undefined;
        throw new UnexpectedAnswer('The answer is not JSON', {cause});
      }
      throw unreachable(cause, signal);
    }
  }
}

const isProblem = (response: Response) =>
  response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;

function unreachable(cause: unknown, signal: AbortSignal): unknown {
  return signal.aborted ? signal.reason : new BackendUnreachable('No answer', {cause});
}

function refusal(response: Response, body: unknown): BackendError {
  const {type, detail = '', retryAt, field} = said(body);
  const kind = type?.split('/').at(-1);
  if (kind === 'report-limit-reached' && retryAt) return new ReportLimitReached(detail, retryAt);
  if (kind === 'invalid-report' && field) return new InvalidReport(detail, field);
  return new BackendRefused(detail || response.statusText, response.status);
}

/** The reason of a refusal, as far as it can be read. */
function said(body: unknown): Partial<ReturnType<typeof problem>> {
  try {
    return problem(body, 'problem');
  } catch {
    return {};
  }
}
