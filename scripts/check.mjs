// Runs the checks: types, lint, format, dead code, package, size. `npm run check -- lint` runs one.
import {build} from './build.mjs';
import {checks} from './checks.mjs';
import {runNode} from './tools.mjs';

const [wanted = ''] = process.argv.slice(2);

await build();
for (const {name, command} of checks.filter((check) => check.name.includes(wanted))) {
  const {code, output} = await runNode(command(), {quiet: true});
  console.log(`${code === 0 ? '✔' : '✖'} ${name}`);
  if (code === 0) continue;
  console.log(output);
  process.exitCode = 1;
}
