-- Officers and places. PostgreSQL 15 and later; one statement ends where a line ends with ";".

create table versions (
  name text primary key,
  version integer not null
);

insert into versions (name, version) values ('county', 0);

create table areas (
  teryt text primary key,
  name text not null,
  parent text references areas,
  position integer not null,
  outline jsonb not null,
  localities jsonb not null,
  attribution text not null
);

create table gminy (
  teryt text primary key,
  name text not null
);

create table localities (
  id text primary key,
  name text not null,
  kind text not null check (kind in ('miasto', 'wieś')),
  gmina text not null references gminy,
  lon double precision not null,
  lat double precision not null
);

create table streets (
  id text primary key,
  locality text not null references localities,
  name text not null,
  line jsonb,
  last_number integer
);

create table units (
  id text primary key,
  position integer not null,
  kind text not null check (kind in ('KWP', 'KMP', 'KPP', 'KP', 'PP')),
  name text not null,
  address text not null,
  lon double precision not null,
  lat double precision not null,
  phone text not null,
  duty_phone text not null,
  email text
);

create table beats (
  id text primary key,
  unit text not null references units,
  number text not null,
  name text not null,
  area_text text not null,
  phone text not null,
  email text not null,
  office_hours text,
  updated date not null,
  rules jsonb not null,
  shape jsonb
);

create table officers (
  id integer generated always as identity primary key,
  rank text not null,
  rank_full text not null,
  first_name text not null,
  last_name text not null,
  title text not null
);

create table assignments (
  beat text not null references beats,
  officer integer not null references officers,
  role text not null check (role in ('officer', 'substitute')),
  starts date not null,
  ends date,
  primary key (beat, officer, role, starts),
  check (ends >= starts)
);

create table plans (
  beat text not null references beats,
  starts date not null,
  ends date not null,
  plan jsonb not null,
  primary key (beat, starts),
  check (ends >= starts)
);

create table meetings (
  id text primary key,
  beat text not null references beats,
  topic text not null,
  place text not null,
  starts timestamptz not null,
  ends timestamptz not null,
  check (ends >= starts)
);

create index meetings_of_beat on meetings (beat, ends);
