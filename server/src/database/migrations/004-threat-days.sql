-- When a threat was checked, and when it last changed: the map tells what is new since a visit, and how
-- long checking takes.

alter table threats
  add column checked date,
  add column updated date;

update threats set updated = day;

alter table threats alter column updated set not null;
