-- The day on which somebody is planned to leave hospital, as it was said last.
create table planned_leaving (
    journey text primary key references journey,
    day     date not null
);

-- What has changed about somebody's leaving since it is being prepared. Rows are only added.
create table plan_change (
    id      bigint generated always as identity primary key,
    journey text        not null references journey,
    kind    text        not null check (kind in ('date', 'time', 'provider', 'cancelled')),
    words   text        not null,
    at      timestamptz not null
);
create index plan_change_journey on plan_change (journey, id);
