import type {AreaPart} from 'rejon/backend';
import type {Threat, ThreatSource, ThreatStatus} from 'rejon/threats';
import {addDays} from '../calendar/warsaw.js';
import {monthOf} from './days.js';
import {decisionOf} from './decisions.js';
import {hotSpots, placeAt} from './hot-spots.js';
import {placeOn, type Ground} from './places.js';
import {Random} from '../land/random.js';
import {early, outcomes, sources} from './tables/decisions.js';
import {habits, type Habit} from './tables/habits.js';

type NewThreat = Omit<Threat, 'id'>;

const count = 5000;

/** Threats reach so many days back: two years. */
const period = 730;

/** How much more of the recent past is known: 1 would spread threats evenly. */
const recency = 1.5;

/** Part of the threats that gather around hot spots. */
const gathered = 0.45;

/** Part of the threats of recurring categories that say when they recur. */
const recurring = 0.2;

const weight = (item: {readonly weight: number}) => item.weight;

/** Invented threats of the last two years, oldest first. */
export function threatsUntil(
  today: string,
  land: Ground & {readonly parts: readonly AreaPart[]},
): readonly NewThreat[] {
  const random = new Random(2026);
  const spots = hotSpots(land, random);
  const threats = Array.from({length: count}, (): NewThreat => {
    const spot = random.chance(gathered) ? random.weighted(spots, weight) : undefined;
    const habit = spot?.habit ?? random.weighted(habits, weight);
    const point = spot
      ? placeAt(spot, land, random)
      : placeOn(random.pick(habit.where), land, random);
    const age = ageOf(habit, today, random);
    const {source} = random.weighted(sources, weight);
    const status = statusOf(age, source, random);
    const day = addDays(today, -age);
    return {
      category: habit.category,
      status,
      source,
      point,
      day,
      ...progressOf(status, day, age, random),
      ...recurrenceOf(habit, random),
      ...decisionOf(status, habit, point, land.parts, random),
    };
  });
  return threats.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Days before today, in the months in which such a threat happens. */
function ageOf({months}: Habit, today: string, random: Random): number {
  for (;;) {
    const age = Math.floor(period * random.next() ** recency);
    const month = monthOf(addDays(today, -age));
    if (months === undefined || (month >= months[0] && month <= months[1])) return age;
  }
}

function statusOf(age: number, source: ThreatSource, random: Random): ThreatStatus {
  const possible = early.find(({untilDay}) => age <= untilDay)?.outcomes ?? outcomes[source];
  return random.weighted(possible, weight).status;
}

/** Checking takes up to five days, and removing what was found some weeks more. */
function progressOf(
  status: ThreatStatus,
  day: string,
  age: number,
  random: Random,
): Pick<NewThreat, 'checked' | 'updated'> {
  const after = (most: number) => Math.min(age, Math.floor(random.next() * (most + 1)));
  if (status === 'new') return {updated: day};
  if (status === 'verification') return {updated: addDays(day, after(2))};
  const checked = addDays(day, after(5));
  if (status !== 'confirmed-eliminated') return {checked, updated: checked};
  const solved = addDays(day, after(40));
  return {checked, updated: solved > checked ? solved : checked};
}

function recurrenceOf({recurs}: Habit, random: Random): Pick<NewThreat, 'recurrence'> {
  return recurs && random.chance(recurring) ? {recurrence: random.pick(recurs)} : {};
}
