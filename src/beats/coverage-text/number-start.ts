import type {Token} from './tokens.js';
import {namesNumber, numberRole} from './vocabulary.js';

const mostSkipped = 4;

/** Skips "nr", "numery", "bloki" and "od początku" words, a few at most. */
export function afterNumberWords(tokens: readonly Token[], start: number): number {
  let i = start;
  while (i < start + mostSkipped && isNumberWord(tokens[i]!)) i++;
  return i;
}

/** Skips commas, dashes and conjunctions between house numbers, a few at most. */
export function afterSeparators(tokens: readonly Token[], start: number): number {
  let i = start;
  while (i < start + mostSkipped && isSeparator(tokens[i]!)) i++;
  return i;
}

function isSeparator(token: Token): boolean {
  return token.kind === 'mark' ? /^[,;\n/-]$/u.test(token.key) : numberRole(token) === 'and';
}

function isNumberWord(token: Token): boolean {
  const role = numberRole(token);
  return role === 'number' || role === 'numbers' || role === 'only';
}

/** Whether a range begins here: "12", "od nr 4", "do 31", "do końca". */
export function startsRange(tokens: readonly Token[], start: number): boolean {
  let i = start;
  while (i < start + mostSkipped && /^[:(-]$/u.test(tokens[i]!.key)) i++;
  const token = tokens[i]!;
  if (token.kind === 'number') return !isNameNumber(tokens, i);
  const role = numberRole(token);
  const after = tokens[afterNumberWords(tokens, i + 1)]!;
  switch (role) {
    case 'from':
      return after.kind === 'number' || numberRole(after) === 'first';
    case 'to':
      return after.kind === 'number' || numberRole(after) === 'last';
    case 'above':
    case 'below':
      return after.kind === 'number';
    default:
      return false;
  }
}

/** Whether house numbers begin here, and not the next name. */
export function startsNumbers(tokens: readonly Token[], start: number, nested = false): boolean {
  let i = start;
  while (i < start + mostSkipped && /^[:(-]$/u.test(tokens[i]!.key)) i++;
  i = afterNumberWords(tokens, i);
  if (tokens[i]!.key === ':') i++;
  if (startsRange(tokens, i)) return true;
  const next = tokens[i + 1]!;
  switch (numberRole(tokens[i]!)) {
    case 'odd':
    case 'even':
      return true;
    case 'whole':
    case 'rest':
      return (
        endsItem(next) ||
        isNumberWord(next) ||
        isSide(next) ||
        (isWholeThing(next) && endsItem(tokens[i + 2]!)) ||
        (!nested && startsException(tokens, i + 1))
      );
    case 'both':
    case 'side':
      return isSide(next) || numberRole(next) === 'side' || numberRole(next) === 'both';
    case 'except':
    case 'unsure':
      return !nested && startsNumbers(tokens, i + 1, true);
    case 'outside':
      return next.key === 'nalezy';
    default:
      return /^za?$/u.test(tokens[i]!.key) && numberRole(next) === 'except' && !nested
        ? startsException(tokens, i)
        : tokens[i]!.key === 'w' && numberRole(next) === 'whole';
  }
}

/** Whether "bez nr 5" or "z wyjątkiem nr 5" begins here. */
function startsException(tokens: readonly Token[], i: number): boolean {
  const at = /^za?$/u.test(tokens[i]!.key) ? i + 1 : i;
  return numberRole(tokens[at]!) === 'except' && startsNumbers(tokens, at + 1, true);
}

/** What "cała" is said of where the name stood before: "Borki - cała wieś". */
export function isWholeThing({key}: Token): boolean {
  return /^(?:ulica|ulicy|wies|miejscowosc|solectwo|osiedle|dlugosci)$/u.test(key);
}

function isSide(token: Token): boolean {
  const role = numberRole(token);
  return role === 'odd' || role === 'even';
}

function endsItem({kind, key}: Token): boolean {
  return kind === 'end' || /^[,;.\n)]$/u.test(key);
}

/** Whether a number begins a name: "3 Maja", "15 Pułku". */
export function isNameNumber(tokens: readonly Token[], i: number): boolean {
  return /^\d+$/u.test(tokens[i]!.text) && namesNumber(tokens[i + 1]!);
}
