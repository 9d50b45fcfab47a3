-- Going live in steps: what each organisation has switched on, what it only watches, and what leaves by mail.

-- What an organisation has set. Rows are only added; the newest of each key counts, the others are its history.
create table organisation_setting (
  id               bigint generated always as identity primary key,
  organisation     text not null references organisation (id),
  key              text not null,
  value            text not null,
  set_at           timestamptz not null,
  set_by           text not null,
  countersigned_by text check (countersigned_by <> set_by)
);
create index organisation_setting_newest on organisation_setting (organisation, key, id desc);
create trigger organisation_setting_rows_are_only_added before update or delete on organisation_setting
  for each row execute function rows_are_only_added();

-- The first of the two signatures that end watching. It counts until the second, or until it is taken back or too old.
create table watch_signature (
  id           bigint generated always as identity primary key,
  organisation text not null references organisation (id),
  key          text not null,
  signed_by    text not null,
  signed_at    timestamptz not null,
  seen         jsonb not null,                            -- the comparison that was signed: counts only
  ended_at     timestamptz,
  ended_by     text,
  how_it_ended text check (how_it_ended in ('countersigned', 'taken-back', 'too-old', 'watched-again'))
);
create unique index watch_signature_one_open on watch_signature (organisation, key) where ended_at is null;

-- What is to be mailed: written in the transaction of what it tells of, mailed afterwards by whichever node is free.
create table notice (
  id            uuid primary key,                         -- also the mail's Message-ID
  kind          text not null,
  organisations text[] not null,                          -- whose watch mode holds it back
  recipient     text not null,
  journey       text references journey (id),
  about         text,                                     -- a thing of which each mailbox is told once, for example a task
  facts         jsonb not null,                           -- what the text says; never anything personal
  state         text not null check (state in ('waiting', 'sending', 'sent', 'would-have-sent', 'no-longer-needed', 'given-up')),
  written_at    timestamptz not null,
  try_at        timestamptz not null,
  attempts      int not null default 0,
  ended_at      timestamptz,
  problem       text
);
create index notice_to_send on notice (try_at, id) where state in ('waiting', 'sending');
create unique index notice_once on notice (about, kind, recipient) where about is not null;
create index notice_organisations on notice using gin (organisations);
create index notice_newest on notice (written_at desc, id);

-- Where a team is written to, and of which tasks it has been told.
alter table team add column mailbox text;
alter table task add column reminded_at timestamptz, add column overdue_told_at timestamptz;
create index task_to_remind on task (remind_at) where state = 'open' and reminded_at is null;
create index task_to_call_overdue on task (due_at) where state = 'open' and overdue_told_at is null;
