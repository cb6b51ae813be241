import type {AreaPart} from 'rejon/backend';
import {contains, type Point} from 'rejon/geo';
import type {Threat, ThreatStatus} from 'rejon/threats';
import type {Random} from '../land/random.js';
import {forwarding, mistakes} from './tables/decisions.js';
import {gminy} from './tables/gminy.js';
import type {Habit, Recipient} from './tables/habits.js';

/** What the police say in public about a negative or forwarded decision; nothing about others. */
export function decisionOf(
  status: ThreatStatus,
  {forwardTo, unfounded}: Habit,
  point: Point,
  parts: readonly AreaPart[],
  random: Random,
): Pick<Threat, 'publicReason' | 'forwardedTo'> {
  switch (status) {
    case 'not-confirmed':
      return {publicReason: unfounded};
    case 'joke-or-mistake':
      return {publicReason: random.pick(mistakes)};
    case 'forwarded':
      return {
        publicReason: forwarding[forwardTo],
        forwardedTo: recipient(forwardTo, point, parts),
      };
    default:
      return {};
  }
}

function recipient(kind: Recipient, point: Point, parts: readonly AreaPart[]): string {
  const home = parts.find(({outline}) => contains(outline, point));
  const gmina = gminy.find(({teryt}) => teryt === home?.teryt);
  switch (kind) {
    case 'roads':
      return 'Zarząd Dróg Powiatowych';
    case 'forest':
      return 'Nadleśnictwo Brzeziny';
    case 'railway':
      return 'PKP Polskie Linie Kolejowe';
    case 'guard':
      return gmina?.guard ?? gmina?.office ?? 'Starostwo Powiatowe';
    case 'office':
      return gmina?.office ?? 'Starostwo Powiatowe';
  }
}
