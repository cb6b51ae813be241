-- What the officer's card and the search say more: hours, supervisors, other ways of contact, the steps
-- of a plan that are done, old street names, postcodes, localities of other counties.

alter table units
  alter column phone drop not null,
  alter column duty_phone drop not null,
  add column hours jsonb,
  add column supervisor jsonb,
  add column text_phone text,
  add column sign_language text;

alter table beats
  add column duty_hours jsonb,
  alter column phone drop not null,
  alter column email drop not null;

alter table officers add column photo text;

alter table localities add column postcodes jsonb;

alter table streets
  add column former_names jsonb,
  add column postcodes jsonb;

create table outside_localities (
  name text not null,
  county text not null
);

update plans set plan = jsonb_set(plan, '{actions}', (
  select coalesce(jsonb_agg(jsonb_build_object('text', action, 'done', false)), '[]')
  from jsonb_array_elements_text(plan -> 'actions') as action
));
