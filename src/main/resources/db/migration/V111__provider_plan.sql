-- The care and support plan that a provider has of its own. An older version stays; the content stands apart from its row.
create table provider_plan (
  id           uuid primary key,
  person       uuid not null references person (id),
  journey      text not null references journey (id),
  provider     text not null,
  version      integer not null,
  name         text not null,
  kind         text not null,
  bytes        bigint not null,
  uploaded_at  timestamptz not null,
  uploaded_by  text not null,
  unique (person, provider, version)
);
create table provider_plan_content (
  plan     uuid primary key references provider_plan (id),
  content  bytea not null
);
