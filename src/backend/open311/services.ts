import type {Category} from '../../threats/index.js';
import {maxCategories} from '../../threats/new-columns.js';
import {UnexpectedAnswer} from '../errors.js';
import {isTrue, textOf} from './fields.js';
import type {Open311Client} from './open311-client.js';
import type {Row} from './read-answer.js';

/** The kinds of requests that a service takes. */
export async function services(
  client: Open311Client,
  signal: AbortSignal,
): Promise<readonly Category[]> {
  const rows = await client.find(['services'], {}, signal);
  if (!rows) throw new UnexpectedAnswer('The service has no list of services');
  const known = new Map(rows.flatMap((row) => category(row) ?? []).map((one) => [one.id, one]));
  return [...known.values()].slice(0, maxCategories);
}

/**
 * A kind of request as a category. What GeoReport cannot say is as careful as it can be: what a service
 * shows is public, and where it wants more than a place the resident writes a description. The word
 * "112" among the keywords, which our server writes, asks whether it is happening now.
 */
function category(row: Row): Category | undefined {
  const id = textOf(row.service_code);
  if (id === undefined) return undefined;
  const keywords = (textOf(row.keywords) ?? '').split(',').map((word) => word.trim());
  return {
    ...unlisted(id, textOf(row.service_name)),
    descriptionRequired: isTrue(row.metadata),
    emergencyHint: keywords.includes('112'),
  };
}

/** The category of requests whose kind the service does not list any more. */
export const unlisted = (id: string, name = id): Category => ({
  id,
  names: {pl: name},
  icon: id,
  public: true,
  descriptionRequired: false,
  emergencyHint: false,
});
