-- Links by which somebody without an account answers one question, once. The link itself is not kept, only a fingerprint.
create table answer_link (
  id          uuid primary key,
  fingerprint bytea not null unique,
  purpose     text not null,                              -- for example confirm-restart
  subject     text not null,                              -- a reference that says nothing about a person
  occasion    text not null,
  team        text not null references team (group_id),   -- to whose mailbox link and code go
  address     text not null,
  helpers     text not null,                              -- the team to telephone
  journey     text references journey (id),
  made_at     timestamptz not null,
  expires_at  timestamptz not null,
  state       text not null check (state in ('open', 'used', 'withdrawn')),
  closed_at   timestamptz,
  constraint closed_when_used_or_withdrawn check ((state = 'open') = (closed_at is null)),
  unique (purpose, occasion, address)
);
create unique index answer_link_one_open on answer_link (purpose, subject) where state = 'open';

-- The codes that were sent for a link; only the newest counts. Hashed with the key of the links.
create table answer_link_code (
  link    uuid not null references answer_link (id),
  number  int not null,
  hash    bytea not null,
  sent_at timestamptz not null,
  tries   int not null default 0,
  primary key (link, number)
);

-- The key that signs links, where no setting names one: for trying out. All nodes use the one that is there.
create table answer_link_key (
  only_one boolean primary key default true check (only_one),
  key      text not null
);

-- By which number a team is telephoned by somebody outside, for example a provider whose link does not work.
alter table team add column telephone text;
