import {parseArgs, type ParseArgsConfig} from 'node:util';

/** What was typed cannot be carried out; the message says in Polish what to write instead. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/**
 * Reads the words after a command.
 *
 * @param usage - How the command is written, for the sentence about what is wrong.
 * @throws {WrongUse} An option is unknown or lacks its value, or there are too few or too many paths.
 */
export function readOptions<
  Options extends NonNullable<ParseArgsConfig['options']>,
  const Count extends number,
>(args: readonly string[], options: Options, count: readonly Count[], usage: string) {
  const parsed = parse(args, options, usage);
  const given = parsed.positionals.length;
  if (!count.some((allowed) => allowed === given)) {
    const what = given < Math.min(...count) ? 'Czegoś brakuje' : 'Za dużo nazw';
    throw new WrongUse(`${what}. Napisz: ${usage}`);
  }
  return parsed;
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const word = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new WrongUse(`Nie ma opcji ${word}. Napisz: ${usage}`, {cause: error});
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      throw new WrongUse(`Opcja ${word} nie ma tu prawidłowej wartości. Napisz: ${usage}`, {
        cause: error,
      });
    }
    throw error;
  }
}

/** Options of every command that reads data. */
export const dataOptions = {
  shapes: {type: 'string'},
  county: {type: 'string'},
  powiat: {type: 'string'},
  teryt: {type: 'string'},
} as const;

/** Options of every command that makes a county of data. */
export const countyOptions = {
  ...dataOptions,
  'county-name': {type: 'string'},
  'unit-name': {type: 'string'},
  'unit-address': {type: 'string'},
  'unit-phone': {type: 'string'},
} as const;
