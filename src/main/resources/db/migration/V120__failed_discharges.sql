-- Returns to hospital within days of leaving it, to be learned from. What was learned stands with the answers of the
-- review; here stands how the person had left.
create table failed_discharge (
    journey   text        primary key references journey (id),
    earlier   text        not null references journey (id),
    ward      text,
    left_at   timestamptz not null,
    back_at   timestamptz not null,
    opened_at timestamptz not null
);
comment on table failed_discharge is 'Returns to hospital that the hub looks into, by the journey of the new stay.';
