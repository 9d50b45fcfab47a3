-- The meetings in which a team goes through everybody who could leave: who was talked about, and what was agreed. Rows are only added.
create table huddle (
  id       bigint generated always as identity primary key,
  group_id text        not null,
  ward     text        not null default '',                 -- empty where the whole team's people were talked about
  held_at  timestamptz not null,
  held_by  text        not null,
  minutes  text        not null,
  people   jsonb       not null                             -- [{"journey": …, "part": "leaves-today", "said": what holds them, in the words of that moment}]
);
create index huddle_of_team on huddle (group_id, ward, held_at desc);
create trigger huddle_rows_are_only_added before update or delete on huddle
  for each row execute function rows_are_only_added();
create trigger huddle_is_not_emptied before truncate on huddle
  for each statement execute function rows_are_only_added();
