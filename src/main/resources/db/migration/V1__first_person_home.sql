-- Who works here: organisations, teams (role.scope), people and their teams.
create table organisation (
  id         text primary key,
  kind       text not null check (kind in ('hospital','hub','council','provider','community-health','icb','housing','voluntary','operator')),
  name       text not null,
  hub        text references organisation (id)          -- the hub that serves a hospital
);
create table site (
  id       text primary key,
  trust    text not null references organisation (id),
  name     text not null
);
create table ward (
  id         text primary key,                           -- also the scope of its team: ward-staff.<id>
  site       text not null references site (id),
  name       text not null,
  feed_codes text[] not null default '{}'                -- what hospital messages call it (PV1-3.1)
);
create table bed (
  ward  text not null references ward (id),
  name  text not null,
  open  boolean not null default true,
  primary key (ward, name)
);
create table council_area (
  postcode_district text primary key,
  council           text not null references organisation (id)
);
create table team (
  group_id text primary key,
  role     text not null,
  scope    text not null,
  name     text not null
);
create table member (
  user_id       text primary key,
  name          text not null,
  job_title     text not null,
  password_hash text not null,
  service       boolean not null default false,
  active        boolean not null default true
);
create table membership (
  user_id  text not null references member (user_id),
  group_id text not null references team (group_id),
  primary key (user_id, group_id)
);

-- Who it is about.
create table person (
  id                uuid primary key,
  nhs_number        text unique,
  nhs_number_verified boolean not null default false,
  surname           text not null,
  given_name        text not null,
  birth_date        date,
  sex               text,
  address           text,
  postcode          text,
  created_at        timestamptz not null
);
create index person_similar on person (lower(surname), birth_date);
create table person_identifier (
  authority text not null,
  value     text not null,
  person    uuid not null references person (id),
  primary key (authority, value)
);

-- The journey: identity, stage and place, and nothing else.
create table journey (
  id                 text primary key,
  person             uuid references person (id),
  matched            boolean not null default false,
  stage              text not null,
  stage_since        timestamptz not null,
  trust              text,
  ward               text,
  hub                text,
  council            text,
  pathway            text,
  sub_pathway        text,
  discharge_ready_on date,
  opened_at          timestamptz not null,
  closed_at          timestamptz,
  outcome            text
);
create index journey_open on journey (ward, opened_at) where closed_at is null;
create index journey_person on journey (person);

-- Why a group may see a journey. The whole rule of sight is the view below.
create table relationship (
  journey  text not null references journey (id),
  group_id text not null,
  because  text not null,
  since    timestamptz not null,
  until    timestamptz,
  primary key (journey, group_id)
);
create index relationship_group on relationship (group_id, journey) where until is null;
create view sight as
  select r.journey, r.group_id, 'full' as sight
    from relationship r
   where r.until is null
  union all
  select j.id, t.group_id, 'full'
    from journey j
    join team t on t.role = 'hospital-systems' and t.scope = j.trust
  union all
  select j.id, t.group_id, 'anonymous'
    from journey j
    join team t on t.role in ('managers', 'process-owners') and t.scope in (j.trust, j.hub, j.council);

-- The same rule for lists. Teams see few of all journeys; a function can say so to the planner, which a view cannot, and
-- without it every list would read all journeys there ever were.
create function seen_by(groups text[]) returns table (journey text, named boolean) language plpgsql stable rows 100 as
$$ begin
  return query select s.journey, bool_or(s.sight = 'full') from sight s where s.group_id = any(groups) group by s.journey;
end $$;

-- What the hospital's message said of somebody who may not be matched yet.
create table admission_notice (
  journey           text primary key references journey (id),
  source            text not null,
  nhs_number        text,
  nhs_number_status text,
  numbers_traced    boolean not null default false,
  hospital_number_authority text,
  hospital_number   text,
  surname           text,
  given_name        text,
  birth_date        date,
  sex               text,
  address           text,
  postcode          text
);

create table stay (
  id               uuid primary key,
  journey          text not null references journey (id),
  facility         text not null default '',
  visit_number     text not null,
  admitted_at      timestamptz not null,
  left_at          timestamptz,
  discharge_method text,
  destination      text,
  state            text not null check (state in ('open', 'left', 'recorded-in-error'))
);
create unique index stay_open_visit on stay (facility, visit_number) where state = 'open';
create index stay_journey on stay (journey);
create table stay_location (
  stay     uuid not null references stay (id),
  ward     text,
  raw      text not null,
  bed      text,
  since    timestamptz not null,
  until    timestamptz,
  primary key (stay, since)
);
create table nctr_interval (
  journey     text not null references journey (id),
  began_at    timestamptz not null,
  ended_at    timestamptz,
  ended_because text,
  primary key (journey, began_at)
);
create unique index nctr_one_open on nctr_interval (journey) where ended_at is null;

-- What happened. Rows are only added.
create table timeline (
  id          bigint generated always as identity primary key,
  journey     text not null references journey (id),
  kind        text not null,
  happened_at timestamptz not null,
  learned_at  timestamptz not null,
  source      text not null,
  by_whom     text,
  text        text not null,
  data        jsonb not null default '{}'
);
create index timeline_journey on timeline (journey, happened_at, id);
create function rows_are_only_added() returns trigger language plpgsql as
$$ begin raise exception 'Rows of % are only added', tg_table_name; end $$;
create trigger timeline_rows_are_only_added before update or delete on timeline
  for each row execute function rows_are_only_added();

-- What is waited for: one row a wait, one row a task, and what the newest model says of each step.
create table wait_state (
  process_id  text not null,
  element_id  text not null,
  name        text not null,
  waiting_for text not null,
  owner       text not null,
  unblock     text not null,
  task_id     text,
  primary key (process_id, element_id)
);
create table wait_interval (
  id           text primary key,                          -- the engine's activity instance
  journey      text not null references journey (id),
  process_id   text not null,
  element_id   text not null,
  waiting_for  text not null,
  owner        text not null,
  began_at     timestamptz not null,
  ended_at     timestamptz,
  how_it_ended text check (how_it_ended in ('done', 'withdrawn'))
);
create index wait_open on wait_interval (journey) where ended_at is null;
create table task (
  id          text primary key,                           -- the engine's task
  wait        text not null references wait_interval (id),
  journey     text not null references journey (id),
  task_id     text not null,                              -- kebab-case, as in the catalogue
  name        text not null,
  process_id  text not null,
  group_id    text not null,
  escalate_to text not null,
  opened_at   timestamptz not null,
  remind_at   timestamptz not null,
  due_at      timestamptz not null,
  ended_at    timestamptz,
  ended_by    text,
  state       text not null check (state in ('open', 'done', 'withdrawn')),
  because     text
);
create index task_open_group on task (group_id, due_at) where state = 'open';
create index task_journey on task (journey);
create index task_wait on task (wait);
create index task_withdrawn on task (group_id, ended_at) where state = 'withdrawn';

-- What people answered and what the tables said.
create table answer (
  id          bigint generated always as identity primary key,
  journey     text not null references journey (id),
  task        text not null,
  form        text not null,
  name        text not null,
  value       jsonb not null,
  author      text not null,
  answered_at timestamptz not null
);
create index answer_newest on answer (journey, form, name, id desc);
create table decision_taken (
  id          bigint generated always as identity primary key,
  journey     text not null references journey (id),
  decision    text not null,
  version     int not null,
  taken_at    timestamptz not null,
  inputs      jsonb not null,
  matched     jsonb not null                              -- [{rule, description, outputs}]
);
create index decision_journey on decision_taken (journey, decision, id desc);

-- Counts up with every change that a board may show, so that a browser asks "anything new?" and not for the whole list.
create sequence board_change;
create function count_board_change() returns trigger language plpgsql as
$$ begin perform nextval('board_change'); return null; end $$;
create trigger board_shows_journey after insert or update on journey
  for each statement execute function count_board_change();
create trigger board_shows_notice after insert or update on admission_notice
  for each statement execute function count_board_change();
create trigger board_shows_person after update on person
  for each statement execute function count_board_change();
create trigger board_shows_place after insert or update on stay_location
  for each statement execute function count_board_change();
create trigger board_shows_relationship after insert or update on relationship
  for each statement execute function count_board_change();
create trigger board_shows_wait after insert or update on wait_interval
  for each statement execute function count_board_change();
create trigger board_shows_task after insert or update on task
  for each statement execute function count_board_change();

create table model_set (
  deployment   text primary key,
  source       text not null,
  build        text not null,
  deployed_at  timestamptz not null,
  changed      text[] not null
);

-- The hospital's messages, each durable before its acknowledgement.
create table hl7_message (
  id              bigint generated always as identity primary key,
  application     text not null,
  facility        text not null,
  control_id      text not null,
  body_hash       bytea not null,
  trigger         text not null,
  hl7_version     text not null,
  received_at     timestamptz not null,
  body            bytea,                                  -- sealed; taken away after the time for which it may be kept
  state           text not null check (state in ('received', 'applied', 'stored', 'waiting', 'unusable', 'failed', 'fragment')),
  acknowledgement text check (acknowledgement in ('AA', 'AE', 'AR')),
  problem         text,
  problem_at      text,                                   -- where in the message, for example PV1-19
  problem_code    int,
  visit           text,                                   -- messages about one visit are applied in order
  journey         text,
  applied_at      timestamptz,
  attempts        int not null default 0,
  try_at          timestamptz,
  replayed_by     text,
  replayed_at     timestamptz,
  unique (application, facility, control_id, body_hash)
);
create index hl7_to_apply on hl7_message (id) where state = 'received';
create index hl7_before_in_visit on hl7_message (visit, id) where state in ('received', 'waiting');
create index hl7_for_operator on hl7_message (id desc) where problem is not null;
create index hl7_bodies on hl7_message (received_at) where body is not null;
