import {readFile} from 'node:fs/promises';
import {
  createFinder,
  fold,
  unnamedTown,
  type BeatAnswer,
  type Directory,
  type Finder,
} from 'rejon/beats';
import {Problems} from '../import/problem.js';
import {readData} from '../import/read-data.js';
import {decode} from '../import/tables/decode.js';
import {dataOptions, readOptions, WrongUse} from './options.js';
import type {ExitCode, Output} from './output.js';
import {printProblems} from './report.js';
import {usage} from './usage.js';

/** A line of the questions. */
interface Question {
  /** Street and number as they stand in the file, with a tabulator between them. */
  readonly asked: string;
  readonly street: string;
  readonly number: string;
  readonly locality: string;
  readonly gmina: string;
}

/** `rejon ask`: answers questions with the data as they are, one line for each. */
export async function ask(args: readonly string[], output: Output): Promise<ExitCode> {
  const {values, positionals} = readOptions(
    args,
    {...dataOptions, questions: {type: 'string'}},
    [1],
    usage.ask,
  );
  if (values.questions === undefined) throw new WrongUse(`Brakuje pytań. Napisz: ${usage.ask}`);
  const questions = await readQuestions(values.questions);
  const problems = new Problems();
  const named = values.county ?? values.powiat ?? values.teryt;
  const data = await readData(positionals[0]!, {shapes: values.shapes, county: named}, problems);
  output.err(printProblems(problems.all));
  if (data === undefined) return 1;
  const order = data.beats.map(({id, row}) => ({id, number: row.number}));
  const answers = new Answers(data.directory, order);
  output.out(
    questions.map((question) => `${question.asked}\t${answers.answer(question)}\n`).join(''),
  );
  return 0;
}

async function readQuestions(path: string): Promise<readonly Question[]> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new WrongUse(`Nie ma pliku z pytaniami „${path}”; sprawdź ścieżkę.`, {cause});
  });
  const [header = '', ...lines] = decode(bytes)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const columns = header.split('\t').map((name) => fold(name));
  const at = (name: string, polish: string) =>
    Math.max(columns.indexOf(name), columns.indexOf(polish));
  const places = {
    street: at('street', 'ulica'),
    number: at('number', 'numer'),
    locality: at('locality', 'miejscowosc'),
    gmina: at('gmina', 'gmina'),
  };
  if (places.street < 0) {
    throw new WrongUse(
      'Plik z pytaniami potrzebuje w pierwszym wierszu kolumn street i number, oddzielonych tabulatorem.',
    );
  }
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (i: number) => cells[i]?.trim() ?? '';
    return {
      asked: `${cells[places.street] ?? ''}\t${cells[places.number] ?? ''}`,
      street: cell(places.street),
      number: cell(places.number),
      locality: cell(places.locality),
      gmina: cell(places.gmina),
    };
  });
}

/** Answers questions from a directory. */
class Answers {
  readonly #finder: Finder;
  readonly #gminy: ReadonlySet<string>;
  readonly #localities: ReadonlySet<string>;
  readonly #beats: readonly {readonly id: string; readonly number: string}[];

  constructor(
    directory: Directory,
    beats: readonly {readonly id: string; readonly number: string}[],
  ) {
    this.#finder = createFinder(directory);
    this.#gminy = new Set(directory.gminy.map(({name}) => fold(name)));
    this.#localities = new Set(directory.localities.map(({name}) => fold(name)));
    this.#beats = beats;
  }

  /** The number of a beat, "ambiguous 1,4" or "none". */
  answer(question: Question): string {
    const answer = this.#finder.byAddress(this.#addressOf(question));
    switch (answer.kind) {
      case 'one':
        return this.#numbersOf([answer.beat]);
      case 'several': {
        const beats = this.#beatsOf(answer);
        return beats.length > 0 ? `ambiguous ${this.#numbersOf(beats)}` : 'none';
      }
      case 'none':
        return 'none';
    }
  }

  #addressOf({street, number, locality, gmina}: Question): string {
    const words = [street, number].filter(Boolean).join(' ');
    // Texts of one town rarely name it, and what they do not name cannot tell places apart.
    const hasTown = !this.#localities.has(unnamedTown) || this.#localities.has(fold(locality));
    const parts = [
      hasTown ? locality : '',
      words,
      gmina !== '' && this.#gminy.size > 0 ? `gmina ${gmina.replace(/^gmina\s+/i, '')}` : '',
    ];
    return parts.filter(Boolean).join(', ');
  }

  #beatsOf(answer: BeatAnswer): readonly string[] {
    if (answer.kind === 'one') return [answer.beat];
    if (answer.kind === 'none') return [];
    return answer.candidates.flatMap(({beat, address}) => {
      if (beat !== undefined) return [beat];
      const again = address === undefined ? undefined : this.#finder.byAddress(address);
      if (again?.kind === 'one') return [again.beat];
      return again?.kind === 'several' ? again.candidates.flatMap((one) => one.beat ?? []) : [];
    });
  }

  /** The numbers of beats, each once, in the order of the table. */
  #numbersOf(beats: readonly string[]): string {
    const chosen = new Set(beats);
    const numbers = this.#beats.filter(({id}) => chosen.has(id)).map(({number}) => number);
    return [...new Set(numbers)].join(',');
  }
}
