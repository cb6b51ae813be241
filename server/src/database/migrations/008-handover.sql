-- What has become of the message to the unit. A row waits, is done, or is stuck after its last attempt.
--
-- "due" is when somebody may try: at once when empty, after a pause when the last attempt failed. Who
-- tries moves it ahead first, past the longest time an attempt may take: a lease, which ends by itself
-- when the process dies. It is emptied in the end, because it would tell when the report came in.

alter table outbox
  add column state text not null default 'waiting' check (state in ('waiting', 'done', 'stuck')),
  add column due timestamptz,
  add column attempts smallint not null default 0,
  add column email_sent boolean not null default false,
  add column webhook_sent boolean not null default false,
  add column failure text;

create index outbox_waiting on outbox (id) where state = 'waiting';

create index outbox_stuck on outbox (id) where state = 'stuck';
