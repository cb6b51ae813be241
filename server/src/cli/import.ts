import {readConfig} from '../config.js';
import {replaceCounty} from '../county/replace-county.js';
import {migrate} from '../database/migrate.js';
import {openDatabase} from '../database/open.js';
import {county as demo} from '../demo-county/tables/gminy.js';
import {unknownCounty} from '../import/build-county.js';
import {Problems} from '../import/problem.js';
import {readCounty} from './check.js';
import {countyOptions, readOptions} from './options.js';
import type {ExitCode, Output} from './output.js';
import {counted, printProblems} from './report.js';
import {usage} from './usage.js';

/** `rejon import`: puts data into the server's database, in place of those that are there. */
export async function importData(
  args: readonly string[],
  output: Output,
  surroundings: {
    readonly today: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
  },
): Promise<ExitCode> {
  const {values, positionals} = readOptions(
    args,
    {...countyOptions, 'replace-demo': {type: 'boolean'}},
    [1],
    usage.import,
  );
  const config = readConfig(surroundings.environment);
  const problems = new Problems();
  const {county} = await readCounty(positionals[0]!, values, surroundings.today, problems);
  output.err(printProblems(problems.all));
  if (county === undefined || problems.all.some(({severity}) => severity === 'error')) {
    output.err('Niczego nie zapisaliśmy; popraw błędy i spróbuj jeszcze raz.\n');
    return 1;
  }
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const result = await replaceCounty(database, county, {
      demoAttribution: demo.attribution,
      replaceDemo: values['replace-demo'] ?? false,
      unknownCounty,
    });
    const beats = counted(county.beats.length, ['rejon', 'rejony', 'rejonów']);
    const words = {
      stored: `Zapisano w bazie (${database.engine}): ${county.area.name}, ${beats}.\n`,
      demo:
        'W bazie są dane przykładowe. Dopisz --replace-demo, żeby je zastąpić; zgłoszenia ' +
        'mieszkańców zostaną.\n',
      other:
        'W bazie jest już inny powiat, a jedna baza mieści jeden powiat. Wskaż inną bazę zmienną ' +
        'REJON_DATA lub DATABASE_URL albo popraw opcję --county.\n',
    } as const;
    const isDone = result === 'stored';
    (isDone ? output.out : output.err)(words[result]);
    return isDone ? 0 : 1;
  } finally {
    await database.close();
  }
}
