-- What people have begun to write in forms, on the server, so that no computer on a ward keeps any of it.
create table task_draft (
  task       text not null references task (id),
  user_id    text not null,
  draft_key  text not null,                               -- a page may save with it when its session has ended
  revision   bigint not null,
  entries    jsonb not null,                              -- {question: {value, revision, other}}
  opened_at  timestamptz not null,
  seen_at    timestamptz not null,
  changed_at timestamptz,
  primary key (task, user_id)
);

-- Why a task exists and what happens with the answer, as the newest model says it.
alter table wait_state add column why text not null default '';
alter table wait_state add column afterwards text not null default '';
