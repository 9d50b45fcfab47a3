-- Special duties of a journey: a referral for homelessness, a doubt about capacity, a choice refused, a safeguarding
-- concern, continuing healthcare. What a concern is about stands with the answers and nowhere here.
create table duty (
    id        bigint generated always as identity primary key,
    journey   text        not null references journey (id),
    kind      text        not null,
    source    text        not null,
    raised_by text,
    raised_at timestamptz not null,
    late_at   timestamptz,
    ended_at  timestamptz,
    outcome   text
);
comment on table duty is 'Special duties of a journey, open and ended; one of each kind at a time.';
create unique index duty_open on duty (journey, kind) where ended_at is null;
