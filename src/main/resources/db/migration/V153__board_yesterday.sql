-- How a journey stood until it moved: one row for each change of what the boxes of a board are counted by. From these the
-- board says how many were in each box at the end of yesterday, under any choice of ward, site, pathway or council, without a
-- counter that could be wrong. Rows are only added.
create table journey_was (
  id      bigint generated always as identity primary key,
  journey text not null references journey (id),
  until   timestamptz not null,
  stage   text not null,
  ward    text,
  council text,
  pathway text
);
create index journey_was_until on journey_was (until);
create trigger journey_was_rows_are_only_added before update or delete on journey_was
  for each row execute function rows_are_only_added();

create function journey_moves() returns trigger language plpgsql as
$$ begin
  insert into journey_was (journey, until, stage, ward, council, pathway)
  values (old.id, case when new.stage is distinct from old.stage then new.stage_since else now() end,
          old.stage, old.ward, old.council, old.pathway);
  return null;
end $$;
create trigger journey_moves after update of stage, ward, council, pathway on journey for each row
  when ((old.stage, old.ward, old.council, old.pathway) is distinct from (new.stage, new.ward, new.council, new.pathway))
  execute function journey_moves();

-- Whom a key saw at a moment of the past: the rule of view sight, asked of then.
create function seen_then(keys text[], moment timestamptz) returns table (journey text) language plpgsql stable rows 5000 as
$$ begin
  if array_to_string(keys, ' ') ~ '(^| )(managers|process-owners|hospital-systems)[.]' then
    return query
      select r.journey from relationship r where r.group_id = any(keys) and r.shows and r.since <= moment and r.until > moment
      union
      select j.id from team t join journey j on j.trust = t.scope
       where t.group_id = any(keys) and t.role in ('managers', 'process-owners', 'hospital-systems')
         and coalesce(j.closed_at, 'infinity') > moment
      union
      select j.id from team t join journey j on j.hub = t.scope
       where t.group_id = any(keys) and t.role in ('managers', 'process-owners') and coalesce(j.closed_at, 'infinity') > moment
      union
      select j.id from team t join journey j on j.council = t.scope
       where t.group_id = any(keys) and t.role in ('managers', 'process-owners') and coalesce(j.closed_at, 'infinity') > moment;
  else
    return query
      select distinct r.journey from relationship r
       where r.group_id = any(keys) and r.shows and r.since <= moment and r.until > moment;
  end if;
end $$;

-- Boards of a hub, a council or a trust go along the open tasks by due time and stop when the page is full, and so do not put
-- everybody in sight in order first.
create index task_open_by_due on task (due_at, journey, id) where state = 'open';
