-- Who promised what by when so that a delayed person can leave, and what became of it. Rows are only added: what became of a
-- promise, and that its team was told that its time has passed, stand in tables of their own.
create table promised_action (
    id           bigint generated always as identity primary key,
    journey      text        not null references journey (id),
    task         text        not null,
    task_kind    text        not null,
    action       text        not null,
    words        text,
    team         text        not null,
    organisation text,
    due_at       timestamptz not null,
    promised_by  text        not null,
    promised_at  timestamptz not null
);
create index promised_action_journey on promised_action (journey, id);
create index promised_action_due on promised_action (due_at);
comment on table promised_action is 'What was promised about a delay: by which team, for which organisation, by when.';

create table promised_action_outcome (
    promise  bigint      primary key references promised_action (id),
    outcome  text        not null check (outcome in ('kept', 'not-kept')),
    by_whom  text        not null,
    noted_at timestamptz not null
);
comment on table promised_action_outcome is 'Whether a promise was kept, by the word of somebody who works with the person.';

create table promised_action_told (
    promise bigint      primary key references promised_action (id),
    told_at timestamptz not null
);
comment on table promised_action_told is 'Promises whose team was told once that their time has passed.';
create trigger promised_action_rows_are_only_added before update or delete on promised_action
    for each row execute function rows_are_only_added();
create trigger promised_action_is_not_emptied before truncate on promised_action
    for each statement execute function rows_are_only_added();
create trigger promised_action_outcome_rows_are_only_added before update or delete on promised_action_outcome
    for each row execute function rows_are_only_added();
create trigger promised_action_outcome_is_not_emptied before truncate on promised_action_outcome
    for each statement execute function rows_are_only_added();
create trigger promised_action_told_rows_are_only_added before update or delete on promised_action_told
    for each row execute function rows_are_only_added();
create trigger promised_action_told_is_not_emptied before truncate on promised_action_told
    for each statement execute function rows_are_only_added();
