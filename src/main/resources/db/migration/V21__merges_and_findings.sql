-- Two records that are one person. The one that gives way stays as it is and says into which it went.
alter table person add column merged_into uuid references person (id);
create index person_merged on person (merged_into) where merged_into is not null;
create function surviving_person(start uuid) returns uuid language sql stable as
$$ with recursive chain (id, merged_into, depth) as (
     select id, merged_into, 0 from person where id = start
     union all
     select p.id, p.merged_into, c.depth + 1 from chain c join person p on p.id = c.merged_into where c.depth < 100)
   select id from chain order by depth desc limit 1 $$;

-- Every word of a hospital that two of its numbers mean one person, and what came of it.
create table person_merge (
  id               bigint generated always as identity primary key,
  message          bigint not null,
  authority        text not null,
  losing           text not null,
  surviving        text not null,
  source           text not null,
  said_at          timestamptz not null,
  learned_at       timestamptz not null,
  state            text not null check (state in ('waiting', 'done', 'to-look-at', 'undone')),
  losing_person    uuid references person (id),
  surviving_person uuid references person (id),
  moved            text[],                                 -- open journeys that went to the surviving record
  tied             text,                                   -- the number that was tied to the other one's record
  unique (message, authority, losing, surviving)
);
create index person_merge_waiting on person_merge (authority) where state = 'waiting';

-- What in the hospitals' messages somebody has to look at. Nothing about a person stands in the words.
create table feed_finding (
  id         bigint generated always as identity unique,
  kind       text not null,
  subject    text not null,                                -- for example "message 117" or "stay 2f..."
  journey    text references journey (id),
  words      text not null,
  found_at   timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  primary key (kind, subject)
);
create index feed_finding_open on feed_finding (found_at) where settled_at is null;
