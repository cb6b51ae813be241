import type {Threat} from 'rejon/threats';
import type {Queries} from '../database/tables.js';

/** Why the police decided as they did about a public threat, and who handles it now. */
export async function decisionOf(
  db: Queries,
  id: number,
): Promise<Pick<Threat, 'publicReason' | 'forwardedTo'>> {
  const row = await db
    .selectFrom('threats')
    .select(['public_reason', 'forwarded_to'])
    .where('id', '=', id)
    .executeTakeFirst();
  return {
    publicReason: row?.public_reason ?? undefined,
    forwardedTo: row?.forwarded_to ?? undefined,
  };
}
