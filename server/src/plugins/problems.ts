import type {FastifyError, FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {codeOf, isUnavailable} from '../database/unavailable.js';
import {Problem} from './problem.js';

/** Answers everything that goes wrong as a problem document. */
export function registerProblems(app: FastifyInstance): void {
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler((_request, reply) =>
    send(reply, new Problem('not-found', 'Pod tym adresem niczego nie ma; sprawdź adres.')),
  );
}

/** Answers one error as a problem document. */
export function answerProblem(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  send(reply, toProblem(error, request));
}

/** The problem that an error is; a failure of ours is logged. */
export function toProblem(error: FastifyError, request: FastifyRequest): Problem {
  const problem = problemOf(error);
  if (problem.statusCode >= 500) logFailure(request, error);
  return problem;
}

function send(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  return reply
    .code(problem.statusCode)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) {
    return new Problem('busy', 'Baza danych nie odpowiada; spróbuj ponownie za chwilę.', {
      retryAfter: 5,
    });
  }
  if (error.statusCode === 413) {
    return new Problem('too-large', 'Wysłano za dużo danych; skróć opis i spróbuj ponownie.');
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new Problem('bad-request', badRequest(error));
  }
  return new Problem('internal-error', 'Coś poszło nie tak po naszej stronie; spróbuj później.');
}

function badRequest({validation}: FastifyError): string {
  const [first] = validation ?? [];
  const required: unknown = first?.params.requiredProperties;
  const name: unknown = Array.isArray(required) ? required[0] : first?.instancePath.split('/')[1];
  return typeof name === 'string' && name
    ? `Parametr „${name}” jest nieprawidłowy; zajrzyj do opisu interfejsu w /openapi.json.`
    : 'Serwer nie rozumie tego zapytania; zajrzyj do opisu interfejsu w /openapi.json.';
}

/** Says what failed and where in our code. The message stays out: it may quote what was sent. */
function logFailure(request: FastifyRequest, error: Error): void {
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  request.log.error({
    route: request.routeOptions.url,
    error: error.name,
    code: codeOf(error),
    at: frames.slice(0, 6).map((frame) => frame.trim()),
  });
}
