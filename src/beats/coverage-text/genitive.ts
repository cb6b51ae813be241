/* Endings of names of places, and of their genitive. Folded. */
const endings: readonly (readonly [nominative: string, genitive: string])[] = [
  ...(['a', 'u'] as const).map((ending) => ['', ending] as const),
  ...(['y', 'i', 'ej'] as const).map((ending) => ['a', ending] as const),
  ...(['ow', '', 'ego'] as const).map((ending) => ['y', ending] as const),
  ...(['ow', '', 'iego'] as const).map((ending) => ['i', ending] as const),
  ...(['a', '', 'ego'] as const).map((ending) => ['e', ending] as const),
  ...[
    ['o', 'a'],
    ['ki', 'ek'],
    ['ek', 'ka'],
    ['ec', 'ca'],
    ['iec', 'ca'],
    ['wies', 'wsi'],
  ].map(([nominative, genitive]) => [nominative!, genitive!] as const),
];

/** Whether folded words may be the genitive of a place's name: "baranowa" of "baranow". */
export function isGenitiveOf(written: readonly string[], name: readonly string[]): boolean {
  return (
    written.length === name.length &&
    written.every((word, i) => word === name[i] || isGenitiveWord(word, name[i]!))
  );
}

function isGenitiveWord(written: string, name: string): boolean {
  return endings.some(([nominative, genitive]) => {
    const stem = name.slice(0, name.length - nominative.length);
    return name.endsWith(nominative) && stem + genitive === written;
  });
}
