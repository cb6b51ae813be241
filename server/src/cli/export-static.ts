import {Problems} from '../import/problem.js';
import {exportStatic} from '../static-export/export-static.js';
import {readCounty} from './check.js';
import {addElements, linesToPaste} from './elements.js';
import {countyOptions, readOptions} from './options.js';
import type {ExitCode, Output} from './output.js';
import {counted, printProblems} from './report.js';
import {usage} from './usage.js';

/** `rejon export-static`: turns data into a folder for any web space. */
export async function exportFolder(
  args: readonly string[],
  output: Output,
  today: string,
): Promise<ExitCode> {
  const {values, positionals} = readOptions(args, countyOptions, [2], usage.exportStatic);
  const [path, folder] = positionals;
  const problems = new Problems();
  const {county} = await readCounty(path!, values, today, problems);
  output.err(printProblems(problems.all));
  if (county === undefined || problems.all.some(({severity}) => severity === 'error')) {
    output.err('Niczego nie zapisaliśmy; popraw błędy i spróbuj jeszcze raz.\n');
    return 1;
  }
  await exportStatic(county, folder!);
  const beats = counted(county.beats.length, ['rejon', 'rejony', 'rejonów']);
  output.out(`Zapisano w folderze ${folder}: ${beats}.\n`);
  output.out(
    (await addElements(folder!))
      ? 'Wgraj cały folder na stronę WWW, na przykład pod adres /rejon/, i obejrzyj /rejon/przyklad.html.\n' +
          `Na własną stronę wklej dwie linie:\n\n${linesToPaste('/rejon/')}\n` +
          'a w miejscu, w którym ma być wyszukiwarka: <moj-dzielnicowy></moj-dzielnicowy>\n'
      : 'Brakuje w nim elementów na stronę: wykonaj „npm run build” i powtórz to polecenie.\n',
  );
  return 0;
}
