import type {Clock} from '../calendar/warsaw.js';
import type {Database} from '../database/database.js';
import {readTargets} from './targets.js';
import type {HandoverConfig} from './variables.js';
import {HandoverWorker, type WorkerOptions} from './worker.js';

/**
 * Makes the worker of a configuration; it is not started.
 *
 * @returns Nothing when there is no configuration: reports wait then.
 * @throws {ConfigError} The file of targets is wrong.
 */
export async function openHandover(
  config: HandoverConfig | undefined,
  database: Database,
  log: WorkerOptions['log'],
  clock: Clock = () => new Date(),
): Promise<HandoverWorker | undefined> {
  if (config === undefined) return undefined;
  const {smtpUrl, mailFrom, allow} = config;
  const targets = readTargets(config);
  const mail =
    smtpUrl !== undefined && mailFrom !== undefined ? await import('./mail.js') : undefined;
  const mailer = mail?.openMailer(smtpUrl!, mailFrom!);
  return new HandoverWorker({database, targets, mailer, allow, log, clock});
}
