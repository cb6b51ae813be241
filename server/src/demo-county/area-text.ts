import type {CoverageRule, Gmina, Locality, NumberRange, Street} from 'rejon/beats';

/** What the rules speak about. */
export interface Land {
  readonly gminy: readonly Gmina[];
  readonly localities: readonly Locality[];
  readonly streets: readonly Street[];
}

/**
 * The area of a beat as units publish it: "miasto Koluszki: ul. Akacjowa, ul. Brzezińska (numery
 * nieparzyste); gmina Koluszki: Erazmów, Lisowice."
 *
 * @param shared - Localities of which another beat has some streets.
 */
export function areaText(
  rules: readonly CoverageRule[],
  land: Land,
  shared: ReadonlySet<string>,
): string {
  const groups = new Map<string, string[]>();
  for (const rule of rules) {
    const locality = find(land.localities, rule.locality);
    const gmina = land.gminy.find(({teryt}) => teryt === locality.gmina);
    const group = rule.street === undefined ? `gmina ${gmina?.name ?? ''}` : inside(locality);
    const words =
      rule.street === undefined
        ? locality.name + (shared.has(locality.id) ? ' (pozostałe ulice)' : '')
        : find(land.streets, rule.street).name + numbers(rule.ranges);
    groups.set(group, [...(groups.get(group) ?? []), words]);
  }
  return `${Array.from(groups, ([group, words]) => `${group}: ${words.join(', ')}`).join('; ')}.`;
}

function inside({kind, name}: Locality): string {
  return kind === 'miasto' ? `miasto ${name}` : `wieś ${name}`;
}

function numbers(ranges: readonly NumberRange[] | undefined): string {
  return ranges === undefined ? '' : ` (${ranges.map(range).join(' i ')})`;
}

function range({parity, from, to}: NumberRange): string {
  const kind = {any: 'numery', odd: 'numery nieparzyste', even: 'numery parzyste'}[parity];
  return kind + (from === undefined ? '' : ` od ${from}`) + (to === undefined ? '' : ` do ${to}`);
}

function find<T extends {readonly id: string}>(items: readonly T[], id: string): T {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`a rule names ${id}, which does not exist`);
  return item;
}
