/** A house number: 12, or 12A as number 12 and letter "a". */
export interface HouseNumber {
  readonly number: number;
  /** Lower case; empty where there is none. */
  readonly letter: string;
}

/** A building as an address names it. It may carry several numbers: "9a-9u", "4-6", "9,9b". */
export interface Building {
  /** As typed, with the flat: "12a/3". */
  readonly typed: string;
  /** As a person would write it, without the flat: "12A". */
  readonly name: string;
  /** Its numbers, in the order typed; at least one. */
  readonly numbers: readonly HouseNumber[];
}

/** A building in a text, and where it stands there. */
export interface BuildingInText {
  readonly building: Building;
  readonly start: number;
  readonly end: number;
}

/* A letter may stand apart, unless it is a Polish preposition or conjunction, or begins a flat. */
const close = String.raw`(?!m\.?\s?\d)[a-z]`;
const letter = String.raw`(?:${close}){1,2}|[ -][a-hj-ln-vxy]`;
/* "1-go" and "30-lecia" belong to names of streets. */
const end = String.raw`(?:(?![\p{L}\p{N}]|-\p{L})|(?=m\.?\s?\d))`;
const number = String.raw`\d{1,4}(?:${letter})?${end}`;
const room = String.raw`(?:\p{L}?\d{1,4}\p{L}?|\p{L})(?![\p{L}\p{N}])`;
const inside = String.raw`m(?:ieszk(?:anie|\.))?\.?|lok(?:al)?\.?|kl(?:atka)?\.?`;
const flat = String.raw`\s?(?:/|(?:,\s?)?(?:${inside}))\s?${room}(?:[,-]${room})*`;
const numbers = String.raw`(${number}(?:(?:\s?-\s?|,)${number})*)`;
const building = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:nr|numer|dom|blok|bl)\.?\s?){0,2}(${numbers}(?:${flat}){0,2})`,
  'giu',
);

/** Every part of a text that could be the number of a building, in order. */
export function buildingsIn(text: string): readonly BuildingInText[] {
  return Array.from(text.matchAll(building), (match) => ({
    building: toBuilding(match[1]!, match[2]!),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Reads one house number; the flat is dropped, and of several numbers the first is read.
 *
 * @returns `undefined` when the text is not the number of a building.
 */
export function parseHouseNumber(text: string): HouseNumber | undefined {
  const trimmed = text.trim();
  const [found] = buildingsIn(trimmed);
  return found?.start === 0 && found.end === trimmed.length ? found.building.numbers[0] : undefined;
}

/** A house number as it is written: "12A". */
export function printHouseNumber({number, letter}: HouseNumber): string {
  return `${number}${letter.toUpperCase()}`;
}

/** Negative when `a` comes before `b`: 3 < 3A < 3B < 4. */
export function compareHouseNumbers(a: HouseNumber, b: HouseNumber): number {
  return a.number - b.number || (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0);
}

function toBuilding(typed: string, listed: string): Building {
  return {
    typed,
    name: listed.replace(/\s+/gu, '').toUpperCase(),
    numbers: Array.from(listed.matchAll(/(\d+)(?:[ -]?([a-z]{1,2}))?/giu), (match) => ({
      number: Number(match[1]),
      letter: (match[2] ?? '').toLowerCase(),
    })),
  };
}
