-- What is wrong with a record, and whose it is to mend; how it ended. Rows are only added.
create table data_issue (
  id       bigint generated always as identity primary key,
  issue    text        not null,                            -- as decision data-quality calls it
  severity text        not null check (severity in ('critical', 'high', 'medium')),
  group_id text        not null,                            -- the team that mends it
  thing    text        not null,                            -- what it is wrong with, for example a journey, a bed or a service
  journey  text        references journey (id),
  ward     text,
  words    text        not null,                            -- one sentence; no name and no number of a person
  found_at timestamptz not null
);
create index data_issue_of_thing on data_issue (issue, thing, id desc);
create index data_issue_of_team on data_issue (group_id, found_at);
create table data_issue_end (
  issue   bigint primary key references data_issue (id),
  at      timestamptz not null,
  how     text        not null check (how in ('cleared', 'explained', 'not-a-fault')),
  by_whom text,
  note    text        not null,
  check ((how = 'cleared') = (by_whom is null))
);
create trigger data_issue_rows_are_only_added before update or delete on data_issue for each row execute function rows_are_only_added();
create trigger data_issue_is_not_emptied before truncate on data_issue for each statement execute function rows_are_only_added();
create trigger data_issue_end_rows_are_only_added before update or delete on data_issue_end for each row execute function rows_are_only_added();
create trigger data_issue_end_is_not_emptied before truncate on data_issue_end for each statement execute function rows_are_only_added();
create view open_data_issue as
select i.* from data_issue i where not exists (select from data_issue_end e where e.issue = i.id);

-- Ten digits of which the last one is the check digit (NHS Data Dictionary, NHS number).
create function nhs_number_fits(number text) returns boolean language sql immutable as
$$ select number ~ '^[0-9]{10}$' and (11 - (select sum(substr(number, i, 1)::int * (11 - i)) from generate_series(1, 9) i) % 11) % 11
          = substr(number, 10, 1)::int $$;

-- The day on which somebody is expected to leave, as last answered.
create function expected_to_leave(of_journey text) returns date language sql stable as
$$ select (a.value #>> '{}')::date from answer a
    where a.journey = of_journey and a.form in ('record-daily-review', 'set-expected-discharge', 'call-off-leaving')
      and a.name = 'expectedDischargeDate' and a.value #>> '{}' ~ '^\d{4}-\d\d-\d\d$' order by a.id desc limit 1 $$;
