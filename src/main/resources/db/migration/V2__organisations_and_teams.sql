-- Which council looks after the patients of a GP practice, for people whose postcode does not say.
create table gp_practice (
  code    text primary key,                              -- the national code, for example Y99001
  name    text not null,
  council text not null references organisation (id)
);
alter table admission_notice add column gp_practice text;

-- When a team works. A team without a row works the usual hours.
create table team_calendar (
  group_id      text primary key references team (group_id),
  hours         text[] not null check (cardinality(hours) = 7), -- Monday to Sunday: '09:00-17:00', or 'closed'
  bank_holidays boolean not null,                        -- true: closed on the bank holidays of England
  closed_days   date[] not null default '{}',
  cover         text references team (group_id) check (cover <> group_id)
);
create index membership_group on membership (group_id);

-- Other teams that a task is given to as well: those that cover while its own team is closed.
create table task_team (
  task     text not null references task (id),
  group_id text not null,
  because  text not null,
  since    timestamptz not null,
  until    timestamptz,                                  -- when the task ended
  primary key (task, group_id)
);
create index task_team_group on task_team (group_id, until);
create trigger board_shows_task_team after insert or update on task_team
  for each statement execute function count_board_change();

-- The hub's case manager of a journey, and which open tasks were given to a case manager without being asked.
create table case_manager (
  journey  text not null references journey (id),
  user_id  text not null references member (user_id),
  named_by text not null,
  since    timestamptz not null,
  until    timestamptz,
  primary key (journey, since)
);
create unique index case_manager_now on case_manager (journey) where until is null;
alter table task add column given_to text;
create index task_given_to on task (given_to) where state = 'open' and given_to is not null;

-- Who is away, by London days; both days count.
create table absence (
  user_id    text not null references member (user_id),
  first_day  date not null,
  last_day   date not null check (last_day >= first_day),
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (user_id, first_day)
);
