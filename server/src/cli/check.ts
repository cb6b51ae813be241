import {buildCounty} from '../import/build-county.js';
import {Problems} from '../import/problem.js';
import {readData, type Data} from '../import/read-data.js';
import type {CountyData} from '../county/county-data.js';
import {countyOptions, readOptions} from './options.js';
import type {ExitCode, Output} from './output.js';
import {counted, printProblems} from './report.js';
import {usage} from './usage.js';

/** `rejon check`: reads data, says what is wrong, writes nothing. */
export async function check(
  args: readonly string[],
  output: Output,
  today: string,
): Promise<ExitCode> {
  const {values, positionals} = readOptions(
    args,
    {...countyOptions, strict: {type: 'boolean'}, json: {type: 'boolean'}},
    [1],
    usage.check,
  );
  const problems = new Problems();
  const {data, county} = await readCounty(positionals[0]!, values, today, problems);
  const found = (severity: string) =>
    problems.all.filter((one) => one.severity === severity).length;
  const summary = {
    beats: data?.beats.length ?? 0,
    officers: county?.beats.filter(({assignments}) => assignments.length > 0).length ?? 0,
    units: county?.units.length ?? 0,
    localities: new Set(
      data?.directory.coverage.flatMap(({rules}) => rules.map(({locality}) => locality)),
    ).size,
    streets: data?.directory.streets.length ?? 0,
    shapes: data?.directory.coverage.filter(({shape}) => shape).length ?? 0,
    meetings: county?.meetings.length ?? 0,
    errors: found('error'),
    warnings: found('warning'),
  };
  if (values.json) {
    output.out(`${JSON.stringify({summary, problems: problems.all}, undefined, 2)}\n`);
  } else {
    output.out(printProblems(problems.all) + describe(summary));
  }
  return summary.errors > 0 || (values.strict && summary.warnings > 0) ? 1 : 0;
}

/** Reads data and makes a county of them, as far as they go. */
export async function readCounty(
  path: string,
  values: {readonly [Key in keyof typeof countyOptions]?: string | undefined},
  today: string,
  problems: Problems,
): Promise<{data: Data | undefined; county: CountyData | undefined}> {
  const named = values.county ?? values.powiat ?? values.teryt;
  const data = await readData(path, {shapes: values.shapes, county: named}, problems);
  const county =
    data &&
    buildCounty(
      data,
      {
        today,
        county: named,
        countyName: values['county-name'],
        unitName: values['unit-name'],
        unitAddress: values['unit-address'],
        unitPhone: values['unit-phone'],
      },
      problems,
    );
  return {data, county};
}

function describe(summary: Readonly<Record<string, number>>): string {
  const {beats = 0, officers = 0, units = 0, localities = 0, streets = 0, shapes = 0} = summary;
  const {meetings = 0, errors = 0, warnings = 0} = summary;
  return [
    `Przeczytane: ${counted(beats, ['rejon', 'rejony', 'rejonów'])}, ` +
      `${counted(officers, ['rejon z dzielnicowym', 'rejony z dzielnicowym', 'rejonów z dzielnicowym'])}, ` +
      `${counted(units, ['jednostka', 'jednostki', 'jednostek'])}, ` +
      `${counted(localities, ['miejscowość', 'miejscowości', 'miejscowości'])}, ` +
      `${counted(streets, ['ulica', 'ulice', 'ulic'])}, ` +
      `${counted(shapes, ['kształt', 'kształty', 'kształtów'])}, ` +
      `${counted(meetings, ['spotkanie', 'spotkania', 'spotkań'])}.`,
    `Do poprawienia: ${counted(errors, ['błąd', 'błędy', 'błędów'])}, ${counted(warnings, ['uwaga', 'uwagi', 'uwag'])}.`,
    '',
  ].join('\n');
}
