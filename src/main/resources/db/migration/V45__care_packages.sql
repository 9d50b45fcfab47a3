-- The care that a provider gives somebody. What a council calls it is unique there and no number of the person.
create table care_package (
  id               text primary key,                       -- for example C-7K3F9Q
  person           uuid not null references person (id),
  council          text not null references organisation (id),
  reference        text not null,
  provider         text not null references organisation (id),
  client_reference text not null,                          -- what the provider calls the person
  type             text not null,                          -- code of the list package-types
  funded_by        text not null check (funded_by in ('council', 'nhs', 'joint', 'self', 'direct-payment')),
  start_on         date not null,
  review_on        date,
  end_on           date,
  state            text not null check (state in ('draft', 'sourcing', 'offered', 'accepted', 'scheduled', 'active', 'on-hold',
                                                  'lapsed', 'ended')),
  version          int not null,
  unique (council, reference),
  constraint end_is_not_before_start check (end_on >= start_on)
);
create unique index care_package_one_of_a_kind on care_package (person, type) where state in ('active', 'on-hold');
create index care_package_person on care_package (person);
create index care_package_provider on care_package (provider);

-- What was agreed, and from which day. What was agreed before is kept, so that no old account changes.
create table care_package_terms (
  package    text not null references care_package (id),
  valid_from date not null,
  visits     text not null,                                -- for example: mon-fri 07:30-09:00 30 min x2
  rate       numeric(10, 2) not null check (rate > 0),
  rate_unit  text not null check (rate_unit in ('hour', 'visit', 'day', 'week')),
  contract   text,
  primary key (package, valid_from)
);

-- What contracts say about holds; empty where they say nothing, and then decision care-package-hold-policy counts.
create table care_contract (
  council          text not null references organisation (id),
  contract         text not null,
  valid_from       date not null,
  notice_hours     int check (notice_hours >= 0),
  retainer_percent int check (retainer_percent between 0 and 100),
  slot_held_days   int check (slot_held_days >= 0),
  primary key (council, contract, valid_from)
);

create table care_package_hold (
  id                    uuid primary key,
  package               text not null references care_package (id),
  starts_when           text not null check (starts_when in ('next-visit', 'now')),
  slot_held_days        int not null,
  retainer_percent      int not null check (retainer_percent between 0 and 100),
  notice_hours          int not null check (notice_hours >= 0),
  when_slot_ends        text not null check (when_slot_ends in ('lapse', 'review')),
  told_at               timestamptz not null,
  held_from             timestamptz not null,
  slot_held_until       date not null,
  phase                 text not null check (phase in ('told', 'acknowledged', 'restart-asked', 'restart-confirmed', 'restarted',
                                                       'undone', 'lapsed', 'ended')),
  acknowledged_at       timestamptz,
  acknowledged_by       text check (acknowledged_by in ('link', 'telephone', 'task')),
  last_visit_at         timestamptz,
  next_visit_cancelled  boolean,
  back_told_at          timestamptz,
  back_confirmed_at     timestamptz,
  back_confirmed_by     text check (back_confirmed_by in ('link', 'telephone', 'task')),
  first_visit_at        timestamptz,
  first_visit_missed    boolean not null default false,
  closed_at             timestamptz,
  constraint closed_when_it_has_ended check ((closed_at is null) = (phase in ('told', 'acknowledged', 'restart-asked', 'restart-confirmed')))
);
create unique index care_package_one_open_hold on care_package_hold (package) where closed_at is null;
create index care_package_hold_package on care_package_hold (package, told_at);
create index care_package_hold_slot on care_package_hold (slot_held_until) where closed_at is null;

-- The stays in hospital that a hold covers. One that never was stays here, and counts for nothing.
create table care_package_hold_stay (
  hold     uuid not null references care_package_hold (id),
  journey  text not null references journey (id),
  since    timestamptz not null,
  left_at  timestamptz,
  in_error boolean not null default false,
  primary key (hold, journey, since)
);
create index care_package_hold_journey on care_package_hold_stay (journey);

-- What happened to a package, with who and why. Rows are only added.
create table care_package_step (
  id          bigint generated always as identity primary key,
  package     text not null references care_package (id),
  hold        uuid references care_package_hold (id),
  journey     text references journey (id),
  kind        text not null,
  happened_at timestamptz not null,
  learned_at  timestamptz not null,
  source      text not null,
  by_whom     text,
  why         text not null,
  text        text not null
);
create index care_package_step_package on care_package_step (package, id);
create trigger care_package_steps_are_only_added before update or delete on care_package_step
  for each row execute function rows_are_only_added();

-- Somebody is at home and care that they need is not known to come.
create table care_package_alarm (
  id        bigint generated always as identity primary key,
  package   text not null references care_package (id),
  hold      uuid not null references care_package_hold (id),
  kind      text not null check (kind in ('left-while-on-hold', 'undo-not-confirmed', 'visit-missed', 'lapsed-at-home')),
  raised_at timestamptz not null,
  closed_at timestamptz
);
create unique index care_package_one_open_alarm on care_package_alarm (package) where closed_at is null;

-- Who sees a package, and why: the council that arranges it, the provider from when it was chosen until the care ends, and
-- whoever sees a journey of the person. What is shown then says access/parts-by-role.csv.
create view care_package_sight as
  select p.id as package, t.group_id, 'council' as kind, 'full' as sight
    from care_package p join team t on t.scope = p.council
   where t.role in ('brokerage-officers', 'social-workers', 'council-systems')
  union all
  select p.id, t.group_id, 'active', 'full'
    from care_package p join team t on t.scope = p.provider
   where t.role = 'care-providers' and p.state in ('scheduled', 'active', 'on-hold', 'lapsed')
  union all
  select p.id, s.group_id, s.kind, s.sight
    from sight s join journey j on j.id = s.journey and j.matched
         cross join lateral records_of(j.person) record
         join care_package p on p.person = record
   where s.sight = 'full';
