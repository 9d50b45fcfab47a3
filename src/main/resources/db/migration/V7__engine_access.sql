-- Who has taken a task, so that the start page counts as Tasklist does.
alter table task add column taken_by text;
do $$ begin
  if to_regclass('act_ru_task') is not null then
    update task t set taken_by = e.assignee_ from act_ru_task e where e.id_ = t.id and e.assignee_ is not null;
    -- Teams have rights to tasks; one that a person got by taking a task would outlast the person's time in the team.
    delete from act_ru_authorization where resource_type_ = 7 and user_id_ is not null;
  end if;
end $$;

-- The shared lists of Tasklist, and under which number Tasklist knows each.
create table task_list (
  list     text primary key,                              -- kebab-case, for example my-team
  position int not null,
  name     text not null,
  filter   text not null                                  -- the engine's filter
);

-- Who deployed which set, in which order, and which files of an owner stayed although a release brought others.
alter table model_set add column number bigint generated always as identity;
alter table model_set add column by_whom text;
alter table model_set add column kept text[] not null default '{}';
create unique index model_set_number on model_set (number);

-- The files as the newest release brought them, so that an owner's change is told from a release's.
create table model_release (
  name text primary key,
  hash text not null                                      -- SHA-256 of the file
);
