import type {Recurrence} from '../../threats/index.js';
import type {Reports} from '../backend.js';
import {BackendRefused, InvalidReport, UnexpectedAnswer} from '../errors.js';
import type {NewReport, Receipt} from '../values.js';
import {isTrue, textOf} from './fields.js';
import type {Open311Client} from './open311-client.js';
import {rowsOf, type Row} from './read-answer.js';

/** Waits some milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** How long to wait before each question for the number behind a token, in milliseconds. */
const waits = [1000, 2000, 4000];

/** Sends reports as requests of a GeoReport service. Nothing about who sends them is sent. */
export const open311Reports = (client: Open311Client, wait: Wait): Reports => ({
  async send(report, _key, signal) {
    const attributes = await attributesOf(client, report.category, signal);
    const rows = await client.post(fieldsOf(report, attributes), signal);
    const [answer] = rows ?? [];
    const number = textOf(answer?.service_request_id);
    const token = textOf(answer?.token);
    if (!answer || (number ?? token) === undefined) {
      throw new UnexpectedAnswer('The service names no number for the request');
    }
    const notice = textOf(answer.service_notice);
    return {
      ...(keysIn(token) ?? {number: number ?? (await numberOf(token!, client, wait, signal))}),
      ...(notice !== undefined && {notice}),
    };
  },
});

/** What a service wants to know beside the place; nothing where it does not say. */
async function attributesOf(
  client: Open311Client,
  service: string,
  signal: AbortSignal,
): Promise<readonly Row[]> {
  try {
    const [definition] = (await client.find(['services', service], {}, signal)) ?? [];
    return rowsOf(definition?.attributes ?? []).filter(
      ({variable}) => variable == null || isTrue(variable),
    );
  } catch (error) {
    if (error instanceof BackendRefused || error instanceof UnexpectedAnswer) return [];
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function fieldsOf(report: NewReport, attributes: readonly Row[]): Record<string, string> {
  const {category, point, place, day, recurrence, description} = report;
  const known = {day, recurrence: recurrence && recurrenceText(recurrence)};
  const codes = new Set(attributes.map(({code}) => textOf(code)));
  const inWords = [
    description,
    codes.has('day') ? '' : `Zauważono: ${day}.`,
    codes.has('recurrence') || !recurrence ? '' : `Powtarza się: ${recurrenceText(recurrence)}.`,
  ];
  return {
    service_code: category,
    lat: String(point.lat),
    long: String(point.lon),
    address_string: place,
    description: inWords.filter(Boolean).join('\n'),
    ...Object.fromEntries(
      attributes.flatMap((attribute) => {
        const code = textOf(attribute.code) ?? '';
        const value =
          code in known ? known[code as keyof typeof known] : answerTo(attribute, report);
        return value === undefined ? [] : [[`attribute[${code}]`, value]];
      }),
    ),
  };
}

/** The description answers a question for words; no resident was asked anything else. */
function answerTo({required, datatype}: Row, {description}: NewReport): string | undefined {
  if (!isTrue(required)) return undefined;
  if (/^(string|text)$/i.test(textOf(datatype) ?? '')) return description;
  throw new InvalidReport(
    'Tej kategorii nie można zgłosić na tej stronie; wybierz inną albo zadzwoń.',
    'category',
  );
}

/** "1,7 22-3": ISO weekdays, and full hours in Poland. */
const recurrenceText = ({weekdays, fromHour, toHour}: Recurrence) =>
  `${weekdays.join()} ${fromHour}-${toHour}`;

/** Our server's token is the number of the report and its secret. */
function keysIn(token: string | undefined): Pick<Receipt, 'number' | 'secret'> | undefined {
  const [, number, secret] = /^([A-Z\d-]{3,20})\.([\da-f]{32})$/.exec(token ?? '') ?? [];
  return number === undefined || secret === undefined ? undefined : {number, secret};
}

/** The number behind a token, or the token: the report has arrived, whatever goes wrong now. */
async function numberOf(
  token: string,
  client: Open311Client,
  wait: Wait,
  signal: AbortSignal,
): Promise<string> {
  for (const milliseconds of waits) {
    await wait(milliseconds);
    if (signal.aborted) break;
    const rows = await client.find(['tokens', token], {}, signal).catch(() => undefined);
    const number = textOf(rows?.[0]?.service_request_id);
    if (number !== undefined) return number;
  }
  return token;
}
