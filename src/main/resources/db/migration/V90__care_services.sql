-- Which services there are, as a council knows them. A service belongs to an organisation that is known here.
create table care_service (
  ref            text primary key check (ref ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'),
  council        text not null references organisation (id),   -- in whose directory it stands, with its contract and rate
  organisation   text not null references organisation (id),
  name           text not null,
  kind           text not null,                                -- code of the list package-types
  districts      text[] not null check (cardinality(districts) > 0),
  criteria       text not null,                                -- for whom it is; empty: for everybody
  days           text[] not null,
  opens          time,
  closes         time,
  admission_days text[] not null,
  latest_arrival time,
  languages      text[] not null,
  care_workers   text not null check (care_workers in ('women', 'men', 'both', 'not-known')),
  skills         text[] not null,
  contract       text,
  rate_pence     int check (rate_pence > 0),
  rate_unit      text check (rate_unit in ('hour', 'visit', 'day', 'week')),
  quality        text not null check (quality in ('outstanding', 'good', 'requires-improvement', 'inadequate', 'not-rated')),
  closed_because text,
  closed_at      timestamptz,
  constraint rate_has_a_unit check ((rate_pence is null) = (rate_unit is null)),
  constraint closed_with_a_reason check ((closed_because is null) = (closed_at is null))
);
create index care_service_council on care_service (council);
create index care_service_organisation on care_service (organisation);
