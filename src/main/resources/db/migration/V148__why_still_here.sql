-- Which pathway stood as agreed, and since when; empty from the moment at which it was taken back. Rows are only added.
create table journey_pathway (
  id      bigint generated always as identity primary key,
  journey text not null references journey (id),
  pathway text,
  since   timestamptz not null
);
create index journey_pathway_journey on journey_pathway (journey, id);
insert into journey_pathway (journey, pathway, since)
select j.id, j.pathway, coalesce((select max(e.happened_at) from timeline e where e.journey = j.id and e.kind = 'pathway.agreed'), j.stage_since)
  from journey j where j.pathway is not null;
create trigger journey_pathway_rows_are_only_added before update or delete on journey_pathway
  for each row execute function rows_are_only_added();
create trigger journey_pathway_is_not_emptied before truncate on journey_pathway
  for each statement execute function rows_are_only_added();

-- All that one journey has waited for.
create index wait_journey on wait_interval (journey, began_at);

-- How long each step usually lasts, reckoned anew every night from the waits that ended well. Pathway empty: all of them together.
create table usual_duration (
  process_id     text not null,
  element_id     text not null,
  pathway        text not null,
  times          int  not null,
  median_minutes int  not null,
  p85_minutes    int  not null,
  reckoned_at    timestamptz not null,
  primary key (process_id, element_id, pathway)
);
