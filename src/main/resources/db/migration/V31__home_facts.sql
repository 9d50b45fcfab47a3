-- What is known of somebody's life at home, from whom and as of when. Rows are only added: the newest by its own day
-- counts, and what was known before can still be read.
create table home_fact (
  id         bigint generated always as identity primary key,
  person     uuid not null references person (id),
  fact       text not null,
  value      text not null,                                -- 'not-known' where the source says that it does not know
  source     text not null,
  as_of      date not null,
  learned_at timestamptz not null,
  entered_by text not null,
  unique (person, fact, value, source, as_of)
);
create index home_fact_newest on home_fact (person, fact, as_of desc, id desc);
create trigger home_fact_rows_are_only_added before update or delete on home_fact
  for each row execute function rows_are_only_added();
create trigger board_shows_home_fact after insert on home_fact
  for each statement execute function count_board_change();
