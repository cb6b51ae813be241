import type {PriorityPlan} from 'rejon/backend';
import type {Coverage} from 'rejon/beats';
import {addDays} from '../calendar/warsaw.js';
import type {Assignment, BeatData} from '../county/county-data.js';
import {areaText, type Land} from './area-text.js';
import {halfYear} from './days.js';
import type {Shapes} from './shapes.js';
import {beats} from './tables/beats.js';
import {contacts} from './tables/contacts.js';
import {assignments} from './tables/officers.js';
import {plans, type WrittenPlan} from './tables/plans.js';

/** The beats with their officers, contacts and plans as of today. */
export function beatsOf(
  coverage: readonly Coverage[],
  land: Land,
  shapes: Shapes,
  today: string,
): readonly BeatData[] {
  const shared = new Set(
    coverage.flatMap(({rules}) =>
      rules.filter(({street}) => street !== undefined).map(({locality}) => locality),
    ),
  );
  return beats.map(({id, number, name, unit}) => {
    const contact = contacts[id];
    const rules = coverage.find(({beat}) => beat === id)?.rules;
    if (contact === undefined || rules === undefined) throw new Error(`beat ${id} is not whole`);
    const {confirmed, ...reached} = contact;
    const plan = plans[id];
    return {
      id,
      number,
      name,
      unit,
      areaText: areaText(rules, land, shared),
      ...reached,
      updated: addDays(today, -confirmed),
      rules,
      shape: shapes.beat(id),
      assignments: assignmentsOf(id, today),
      ...(plan && {plan: planOf(plan, today)}),
    };
  });
}

function planOf({done, actions, ...plan}: WrittenPlan, today: string): PriorityPlan {
  return {
    ...halfYear(today),
    ...plan,
    actions: actions.map((text, i) => ({text, done: i < done})),
  };
}

function assignmentsOf(beat: string, today: string): readonly Assignment[] {
  return assignments
    .filter((assignment) => assignment.beat === beat)
    .map(({officer, role, since, until}) => ({
      officer,
      role,
      from: addDays(today, -since),
      ...(until !== undefined && {to: addDays(today, until)}),
    }));
}
