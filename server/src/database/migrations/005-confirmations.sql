-- Residents who see the same, and what tells a running server that the map has changed.

alter table threats add column confirmations integer not null default 0;

-- The token tells only that somebody has confirmed something today. It goes with the day's key; the
-- number stays on the threat.
create table confirmations (
  day date not null,
  token bytea not null,
  primary key (day, token)
);

-- Threats that have been deleted, and by which transaction.
create table deleted_threats (
  threat integer not null,
  changed xid8 not null default pg_current_xact_id()
);

create index deleted_threats_changed on deleted_threats (changed);

create function threat_changed() returns trigger language plpgsql as $$
begin new.changed := pg_current_xact_id(); return new; end $$;

create trigger threat_changed
  before update of area, x, y, category, status, source, day, checked, updated, weekdays, from_hour, to_hour
  on threats for each row execute function threat_changed();

create function threat_deleted() returns trigger language plpgsql as $$
begin insert into deleted_threats (threat) values (old.id); return old; end $$;

create trigger threat_deleted
  after delete on threats for each row execute function threat_deleted();

-- Servers keep the catalogue with the county.
create function categories_changed() returns trigger language plpgsql as $$
begin update versions set version = version + 1 where name = 'county'; return null; end $$;

create trigger categories_changed
  after insert or update or delete on categories
  for each statement execute function categories_changed();
