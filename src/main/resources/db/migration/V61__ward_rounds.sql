-- The two rounds of each day, ward by ward and bed by bed. A row that has no end is open; when the next round begins, it
-- was missed. Missing is never counted as unchanged.
create table ward_round (
  id       text primary key,                              -- northbridge-7b-2026-11-29-am
  ward     text,                                          -- empty: the ward is not known here
  day      date not null,
  half     text not null check (half in ('am', 'pm')),
  began_at timestamptz                                    -- empty: somebody arrived before the round was begun
);
create index ward_round_of_ward on ward_round (ward, day desc);
create table ward_round_bed (
  round       text not null references ward_round (id),
  journey     text not null references journey (id),
  bed         text,
  entered_at  timestamptz not null,
  ended_at    timestamptz,
  how         text check (how in ('recorded', 'unchanged', 'missed')),
  primary key (round, journey),
  check ((ended_at is null) = (how is null))
);
create index ward_round_bed_of_journey on ward_round_bed (journey, entered_at desc);
-- Nobody has reviewed a person for a day. Rows are only added.
create table review_overdue (
  journey     text not null references journey (id),
  since       timestamptz not null,                       -- the last review, or the admission
  noted_at    timestamptz not null,
  issue       text not null,
  severity    text not null,
  owner_group text not null,
  primary key (journey, since, issue)
);
