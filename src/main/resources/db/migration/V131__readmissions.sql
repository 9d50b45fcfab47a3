-- Journeys that began because somebody was in hospital again, unplanned, within 30 days of leaving it.
create table readmission (
    journey text primary key references journey,
    earlier text        not null references journey,
    back_at timestamptz not null
);
create index readmission_earlier on readmission (earlier);
