import {readConfig, type Config} from '../config.js';
import type {Database} from '../database/database.js';
import {migrate} from '../database/migrate.js';
import {openDatabase} from '../database/open.js';
import {tellFailure} from '../handover/failure.js';
import {countWaiting, listStuck, retryStuck} from '../handover/state.js';
import {readTargets, type Target} from '../handover/targets.js';
import {readOptions, WrongUse} from './options.js';
import type {ExitCode, Output} from './output.js';
import {counted} from './report.js';
import {usage} from './usage.js';

const reports = ['zgłoszenie', 'zgłoszenia', 'zgłoszeń'] as const;

/** `rejon handover`: where reports go, which of them are stuck, and sending these again. */
export async function handover(
  args: readonly string[],
  output: Output,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode> {
  const {positionals} = readOptions(args, {}, [1, 2], usage.handover);
  const [what, number] = positionals;
  // "ponow" is what a keyboard without Polish letters writes.
  const action = what === 'lista' && !number ? list : /^pon[oó]w$/.test(what!) ? retry : undefined;
  if (!action) throw new WrongUse(`Napisz: ${usage.handover}`);
  const config = readConfig(environment);
  const database = await openDatabase(config);
  try {
    await migrate(database);
    return await action(database, output, config, number);
  } finally {
    await database.close();
  }
}

async function list({kysely}: Database, {out}: Output, config: Config): Promise<ExitCode> {
  const units = await kysely
    .selectFrom('units')
    .select(['id', 'name'])
    .orderBy('position')
    .execute();
  if (config.handover) {
    const targets = readTargets(config.handover);
    out('Dokąd idą zgłoszenia:\n');
    for (const {id, name} of units) out(`  ${id} (${name}): ${tellTarget(targets.of(id))}\n`);
    const known = new Set(units.map(({id}) => id));
    for (const id of targets.units === 'all' ? [] : targets.units) {
      if (!known.has(id)) out(`  ${id}: w bazie nie ma takiej jednostki; popraw plik odbiorców\n`);
    }
  } else {
    out(
      'Zgłoszenia czekają w bazie, bo brakuje zmiennej REJON_HANDOVER; opis: docs/handover.md.\n',
    );
    out('Jednostki, które można wpisać w pliku odbiorców:\n');
    for (const {id, name} of units) out(`  ${id} (${name})\n`);
  }
  const stuck = await listStuck(kysely);
  out(`Czeka na wysłanie: ${counted(await countWaiting(kysely), reports)}. `);
  out(`Utknęło: ${counted(stuck.length, reports)}.\n`);
  for (const {number, unit, attempts, failure} of stuck) {
    const tried = counted(attempts, ['próba', 'próby', 'prób']);
    out(`  ${number}, jednostka ${unit}, ${tried}, ostatnia: ${tellFailure(failure ?? '')}\n`);
  }
  if (stuck.length > 0) out('Usuń przyczynę i napisz: rejon handover ponów\n');
  return 0;
}

function tellTarget(target: Target | undefined): string {
  if (!target) return 'nigdzie; dopisz tę jednostkę albo „*” w pliku odbiorców';
  const {email, webhook} = target;
  return [email && `e-mail ${email}`, webhook && `serwer ${webhook.url.host}`]
    .filter(Boolean)
    .join(' i ');
}

async function retry(
  {kysely}: Database,
  {out, err}: Output,
  _config: Config,
  number?: string,
): Promise<ExitCode> {
  const again = await retryStuck(kysely, number?.toUpperCase());
  if (again === 0) {
    err(
      number === undefined
        ? 'Żadne zgłoszenie nie utknęło.\n'
        : `Zgłoszenie ${number} nie utknęło; sprawdź numer poleceniem: rejon handover lista\n`,
    );
    return number === undefined ? 0 : 1;
  }
  out(`Wyślemy jeszcze raz: ${counted(again, reports)}. Zrobi to działający serwer.\n`);
  return 0;
}
