-- Recovery support after leaving: what was planned, what was done, when the days stood still, and until when it was extended.
-- The plan is kept: a table of reviews that changes later changes nothing here.
create table recovery (
  journey  text primary key references journey (id),
  pathway  text not null,
  left_at  timestamptz not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  outcome  text
);

create table recovery_review (
  id       bigint generated always as identity primary key,
  journey  text not null references recovery (journey),
  task_id  text not null,
  day      integer not null check (day >= 0),
  opens_at timestamptz not null,
  done_at  timestamptz
);
create index recovery_review_journey on recovery_review (journey);

-- Between the two moments the days are not counted, because the person is in hospital again.
create table recovery_stop (
  id         bigint generated always as identity primary key,
  journey    text not null references recovery (journey),
  stopped_at timestamptz not null,
  resumed_at timestamptz check (resumed_at >= stopped_at)
);
create unique index recovery_stop_open on recovery_stop (journey) where resumed_at is null;
create index recovery_stop_journey on recovery_stop (journey);

create table recovery_extension (
  id         bigint generated always as identity primary key,
  journey    text not null references recovery (journey),
  until_day  date not null,
  funder     text not null,
  agreed_by  text not null,
  agreed_at  timestamptz not null
);
create index recovery_extension_journey on recovery_extension (journey);

-- A change of hours that a provider is asked to agree, by a reference that says nothing.
create table support_change (
  id          bigint generated always as identity primary key,
  journey     text not null references recovery (journey),
  team        text not null,
  change      text not null,
  hours       integer not null,
  asked_at    timestamptz not null,
  answer      text check (answer in ('yes', 'no')),
  because     text,
  answered_at timestamptz
);
create index support_change_journey on support_change (journey);
