-- What the hospital's own record says to questions of a form, with its source and time. It is shown filled in and counts
-- only once a person has confirmed it. Rows are only added.
create table hospital_fact (
  id          bigint generated always as identity primary key,
  journey     text not null references journey (id),
  question    text not null,
  value       jsonb not null,
  source      text not null,
  recorded_at timestamptz not null,
  learned_at  timestamptz not null
);
create index hospital_fact_newest on hospital_fact (journey, question, recorded_at desc, id desc);
create trigger hospital_fact_rows_are_only_added before update or delete on hospital_fact
  for each row execute function rows_are_only_added();
