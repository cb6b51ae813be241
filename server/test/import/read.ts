import {dirname} from 'node:path';
import {buildCounty, type CountyOptions} from '../../lib/import/build-county.js';
import {Problems, type Problem} from '../../lib/import/problem.js';
import {readData, type DataOptions} from '../../lib/import/read-data.js';
import {testFolder} from './folder.ts';

const folder = testFolder();
let files = 0;

/** Reads one table, or a folder of tables, as an import does. */
export async function read(
  tables: string | Record<string, string | Uint8Array>,
  options: DataOptions & Partial<CountyOptions> = {},
) {
  const name = `case-${files++}`;
  const path =
    typeof tables === 'string'
      ? folder.write({[`${name}/rejony.csv`]: tables})
      : dirname(
          folder.write(
            Object.fromEntries(
              Object.entries(tables).map(([file, text]) => [`${name}/${file}`, text]),
            ),
          ),
        );
  const problems = new Problems();
  const data = await readData(path, options, problems);
  const county = data && buildCounty(data, {today: '2026-11-22', ...options}, problems);
  return {data, county, problems: problems.all};
}

/** Line, column and first words of the problems of one severity. */
export const said = (problems: readonly Problem[], severity: Problem['severity'] = 'warning') =>
  problems
    .filter((problem) => problem.severity === severity)
    .map(({line, column, message}) => [line, column?.number, message.split(/[;.]/)[0]]);

/** Options that name a unit, for tables that do not. */
export const unit = {
  unitName: 'KPP w Koluszkach',
  unitPhone: '47 100 00 01',
  unitAddress: 'Koluszki',
};
