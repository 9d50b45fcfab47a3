-- Who looks after a box of the board: everybody at one stage of a hub or a hospital. Rows are only added; the newest of each
-- box counts, and one that names neither a person nor a team says that nobody does any more.
create table box_owner (
  id           bigint generated always as identity primary key,
  organisation text not null references organisation (id),
  stage        text not null check (stage in ('admitted', 'assessing', 'deciding', 'sourcing', 'ready', 'left', 'recovering')),
  group_id     text references team (group_id),
  user_id      text references member (user_id),
  named_by     text not null,
  named_at     timestamptz not null,
  constraint box_owner_is_a_person_or_a_team check (num_nonnulls(group_id, user_id) <= 1)
);
create index box_owner_newest on box_owner (organisation, stage, id desc);
create trigger box_owner_rows_are_only_added before update or delete on box_owner
  for each row execute function rows_are_only_added();
create trigger board_shows_box_owner after insert on box_owner for each statement execute function count_board_change();

-- A list that somebody keeps is one of the worklist or one of the board.
alter table worklist_filter
  add column list text not null default 'worklist' check (list in ('worklist', 'board')),
  drop constraint worklist_filter_user_id_name_key,
  add constraint worklist_filter_name unique (user_id, list, name);
