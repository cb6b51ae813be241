import type {CoverageProblem, CoverageProblemReason} from 'rejon/beats';
import type {Problems} from './problem.js';
import type {BeatRow} from './rows/beat-rows.js';
import {shortened} from './rows/read-cell.js';

const sentences: Readonly<Record<CoverageProblemReason, (text: string) => string>> = {
  border: (text) =>
    `Opis granicy „${text}” odpowie tylko z kształtem na mapie; dodaj plik z kształtami albo wypisz ulice.`,
  numbers: (text) =>
    `Nie rozumiemy numerów „${text}”; napisz na przykład „numery parzyste od 2 do 18”.`,
  'no-name': (text) => `W „${text}” brakuje nazwy ulicy albo miejscowości; dopisz ją.`,
  words: (text) =>
    `Nie rozumiemy „${text}”; wypisz ulice i miejscowości po przecinku, na przykład „ul. Akacjowa, ul. Polna 1-19”.`,
  'unknown-gmina': (text) =>
    `W tym powiecie nie ma gminy, o której mówi „${text}”; sprawdź nazwę albo podaj inny powiat.`,
  'which-locality': (text) =>
    `Miejscowości o nazwie „${text}” jest kilka; napisz przed nią, w której gminie leży, na przykład „gmina Koluszki: …”.`,
  'no-locality': (text) =>
    `Nie wiadomo, w której miejscowości leżą ulice takie jak „${text}”; dodaj kolumnę „miejscowość”.`,
};

/** Says where in the table a part of a coverage text stands that was not understood, and what to write. */
export function explainCoverage(
  {reason, text, start}: CoverageProblem,
  {row}: BeatRow,
  problems: Problems,
): void {
  problems.warning(row.placeOf('coverage', start), sentences[reason](shortened(text)));
}
