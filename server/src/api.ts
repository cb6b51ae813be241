import type {FastifyPluginAsyncTypebox} from '@fastify/type-provider-typebox';
import type {Clock} from './calendar/warsaw.js';
import type {Config} from './config.js';
import type {CountyMemory} from './county/county-memory.js';
import type {Database} from './database/database.js';
import type {DayKeys} from './day-keys/day-keys.js';
import type {PublicThreats} from './threats/public-threats.js';

/** What the routes of every feature are built on. */
export interface ApiOptions {
  readonly database: Database;
  readonly config: Config;
  readonly clock: Clock;
  readonly county: CountyMemory;
  readonly threats: PublicThreats;
  readonly dayKeys: DayKeys;
}

/** The routes of one feature. */
export type Api = FastifyPluginAsyncTypebox<ApiOptions>;
