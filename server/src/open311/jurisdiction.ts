import type {Category} from 'rejon/threats';
import type {ApiOptions} from '../api.js';
import {Problem} from '../plugins/problem.js';

/**
 * The categories that Open311 knows: those of the public map.
 *
 * @param asked - The `jurisdiction_id` of the question.
 * @throws {Problem} `bad-request` where the operator wants one and there is none, `not-found` where it is
 *   another one.
 */
export async function publicCategories(
  {config, county}: ApiOptions,
  asked: string | null | undefined,
): Promise<readonly Category[]> {
  const {jurisdiction} = config.open311;
  if (jurisdiction !== undefined && !asked) {
    throw new Problem('bad-request', `Podaj jurisdiction_id; tutaj to ${jurisdiction}.`);
  }
  if (jurisdiction !== undefined && asked !== jurisdiction) {
    throw new Problem('not-found', `Nie ma tu takiego jurisdiction_id; tutaj to ${jurisdiction}.`);
  }
  return (await county.read()).categories.filter((category) => category.public);
}
