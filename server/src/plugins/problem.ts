import Type from 'typebox';
import type {ReportField} from 'rejon/backend';

/** Stable identifiers of what can go wrong: the `type` of a problem document. */
export type ProblemType =
  | 'bad-request'
  | 'busy'
  | 'internal-error'
  | 'invalid-report'
  | 'key-in-flight'
  | 'key-refused'
  | 'key-reused'
  | 'not-found'
  | 'origin-not-allowed'
  | 'report-limit-reached'
  | 'too-large'
  | 'too-many-requests';

/** What a problem document may say beside its type, status, title and detail. */
export interface ProblemMembers {
  readonly field?: ReportField;
  /** RFC 3339. */
  readonly retryAt?: string;
}

const kinds: Readonly<Record<ProblemType, readonly [status: number, title: string]>> = {
  'bad-request': [400, 'Nieprawidłowe zapytanie'],
  busy: [503, 'Serwer jest chwilowo niedostępny'],
  'internal-error': [500, 'Błąd serwera'],
  'invalid-report': [422, 'Nieprawidłowe zgłoszenie'],
  'key-in-flight': [409, 'Zgłoszenie jest właśnie przyjmowane'],
  'key-refused': [403, 'Klucz nie pozwala wysyłać zgłoszeń'],
  'key-reused': [422, 'Klucz należy do innego zgłoszenia'],
  'not-found': [404, 'Nie znaleziono'],
  'origin-not-allowed': [403, 'Ta strona nie może wysyłać zgłoszeń'],
  'report-limit-reached': [429, 'Limit zgłoszeń na dziś'],
  'too-large': [413, 'Za dużo danych'],
  'too-many-requests': [429, 'Za dużo zapytań'],
};

/** A refusal that is answered as a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: ProblemType;
  readonly statusCode: number;
  readonly members: ProblemMembers;
  /** After how many seconds trying again makes sense. */
  readonly retryAfter: number | undefined;

  /** @param detail - A full sentence in Polish that says what to do next. */
  constructor(
    type: ProblemType,
    detail: string,
    {retryAfter, ...members}: ProblemMembers & {readonly retryAfter?: number} = {},
  ) {
    super(detail);
    this.type = type;
    this.statusCode = kinds[type][0];
    this.members = members;
    this.retryAfter = retryAfter;
  }

  /** The document. */
  toJSON(): object {
    const [status, title] = kinds[this.type];
    return {type: this.type, title, status, detail: this.message, ...this.members};
  }
}

/** The document in the API's description. */
export const problemSchema = Type.Object(
  {
    type: Type.String({description: 'Stable identifier of the problem'}),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({description: 'A sentence in Polish: what to do next'}),
    field: Type.Optional(
      Type.Enum(['category', 'point', 'place', 'day', 'recurrence', 'description']),
    ),
    retryAt: Type.Optional(Type.String({format: 'date-time'})),
  },
  {description: 'RFC 9457'},
);

/** Answers of a route that refuses in these ways, for its description. */
export function problems<Type extends ProblemType>(...types: readonly Type[]) {
  const statuses = [...types, 'bad-request', 'too-many-requests', 'busy'] as const;
  const content = {'application/problem+json': {schema: problemSchema}};
  return Object.fromEntries(
    statuses.map((type) => [kinds[type][0], {description: kinds[type][1], content}]),
  );
}
