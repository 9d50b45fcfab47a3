-- What was said about each visit, by the hospital's messages and by people here, as it was said. The stays follow from
-- it, so it does not matter in which order it arrives. Who the person is, is kept as told while the stay may still need it.
create table stay_event (
  id                bigint generated always as identity primary key,
  message           bigint not null default 0,             -- of hl7_message; 0 for what was told here
  facility          text not null,
  visit_number      text not null,
  kind              text not null check (kind in ('admitted', 'moved', 'updated', 'reassigned', 'expected', 'left', 'died',
                      'move-cancelled', 'discharge-cancelled', 'admission-cancelled')),
  happened_at       timestamptz not null,
  source            text not null,
  said_at           timestamptz not null,
  sent_at           timestamptz not null,
  mark              text not null,
  learned_at        timestamptz not null,
  trust             text,
  ward_code         text,
  bed               text,
  place             text,
  left_at           timestamptz,
  discharge_method  text,
  destination       text,
  expected_on       date,
  numbers_traced    boolean,                               -- null where nothing was said about who it is
  nhs_number        text,
  nhs_number_status text,
  hospital_number_authority text,
  hospital_number   text,
  surname           text,
  given_name        text,
  birth_date        date,
  sex               text,
  address           text,
  postcode          text,
  gp_practice       text
);
create index stay_event_visit on stay_event (facility, visit_number, id);
create index stay_event_message on stay_event (message) where message <> 0;

-- The day on which the hospital expects somebody to leave.
alter table stay add column expected_on date;
create index stay_visit on stay (facility, visit_number);

-- Somebody may lie in two places in the same minute; both are kept, in order.
alter table stay_location add column nr int not null default 0;
alter table stay_location drop constraint stay_location_pkey;
alter table stay_location add primary key (stay, since, nr);

-- Stays that there are already: what is recorded of them counts as what the hospital said.
insert into stay_event (facility, visit_number, kind, happened_at, source, said_at, sent_at, mark, learned_at, trust, ward_code,
                        bed, place)
select s.facility, s.visit_number, case when l.first then 'admitted' else 'moved' end, l.since, 'hl7:before', l.since, l.since,
       '', l.since, j.trust, nullif(split_part(l.raw, '^', 1), ''), l.bed, l.raw
  from stay s join journey j on j.id = s.journey
  cross join lateral (
    select s.admitted_at as since, true as first, f.raw, f.bed
      from (select 1) one left join lateral (select raw, bed from stay_location where stay = s.id order by since limit 1) f on true
    union all
    select since, false, raw, bed from (select since, raw, bed, row_number() over (order by since) as n
                                          from stay_location where stay = s.id) later where n > 1) l;
insert into stay_event (facility, visit_number, kind, happened_at, source, said_at, sent_at, mark, learned_at, left_at,
                        discharge_method, destination)
select facility, visit_number, 'left', left_at, 'hl7:before', left_at, left_at, '', left_at, left_at, discharge_method, destination
  from stay where state = 'left' and left_at is not null;
insert into stay_event (facility, visit_number, kind, happened_at, source, said_at, sent_at, mark, learned_at)
select facility, visit_number, 'admission-cancelled', admitted_at, 'hl7:before', admitted_at + interval '1 second',
       admitted_at + interval '1 second', '', admitted_at
  from stay where state = 'recorded-in-error';
