-- Leavings that did not happen: called off at the door, or the person came straight back. Rows are only added; a reason that is
-- missing, because the hospital's message gives none, may be given later.
create table called_off_leaving (
    id       bigint generated always as identity primary key,
    journey  text        not null references journey (id),
    ward     text,
    had_left boolean     not null,
    at       timestamptz not null,
    reason   text,
    words    text,
    new_day  date,
    by_whom  text
);
create index called_off_leaving_journey on called_off_leaving (journey, id);
comment on table called_off_leaving is 'Leavings that were called off, by reason of the list called-off-reasons.';
