-- Threats and the reports of residents.

create table categories (
  id text primary key,
  position integer not null,
  public boolean not null,
  category jsonb not null
);

-- x and y are quantised Web Mercator, status and source the numbers of the wire format. "changed" lets
-- a server read only what is new; whoever updates a row sets it again.
create table threats (
  id integer generated always as identity primary key,
  area text not null,
  x integer not null,
  y integer not null,
  category text not null references categories,
  status smallint not null,
  source smallint not null,
  day date not null,
  weekdays smallint not null,
  from_hour smallint not null,
  to_hour smallint not null,
  public_reason text,
  forwarded_to text,
  changed xid8 not null default pg_current_xact_id()
);

create index threats_changed on threats (changed);

-- No address, no token and no exact time. Until the day's key is destroyed the database can still lead
-- back to the sender: the row is written in one transaction with its row of daily_limits. See
-- docs/decisions/intake.md
create table reports (
  id integer generated always as identity primary key,
  number text not null unique,
  secret_hash bytea not null,
  threat integer not null references threats,
  unit text not null references units,
  lon double precision not null,
  lat double precision not null,
  place text not null,
  description text not null,
  received timestamptz not null,
  read_by timestamptz not null,
  verify_by timestamptz not null,
  on_map boolean not null
);

-- "report" is empty only inside the transaction that sends it.
create table report_keys (
  key_hash bytea primary key,
  fingerprint bytea not null,
  day date not null,
  report integer references reports
);

create index report_keys_day on report_keys (day);

create table daily_limits (
  day date not null,
  token bytea not null,
  slot integer not null,
  primary key (day, token, slot)
);

create table day_keys (
  day date primary key,
  key bytea not null
);

create table server_keys (
  name text primary key,
  key bytea not null
);

create table outbox (
  id integer generated always as identity primary key,
  kind text not null,
  report integer not null references reports
);
