-- How members sign in, and what is kept of it.
alter table member
  add column email         text,
  add column source        text not null default 'local' check (source in ('local', 'openid')),
  add column subject       text unique,                    -- who it is at the identity provider
  add column locked        boolean not null default false, -- by an administrator
  add column last_sign_in  timestamptz,
  add column sessions_from timestamptz;                    -- sessions that began before then have ended

-- Wrong passwords in a row, known to all nodes. A name is kept as its hash: people type passwords into the wrong field.
create table wrong_password (
  name_hash bytea primary key,
  wrong     integer not null,
  last_at   timestamptz not null
);
create index wrong_password_last on wrong_password (last_at);

-- Links with which a member sets its own password, once.
create table set_up_link (
  token_hash bytea primary key,
  user_id    text not null references member (user_id),
  made_by    text not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create unique index set_up_link_one_open on set_up_link (user_id) where used_at is null;

-- Tokens of service accounts. Kept as hashes: nobody can read one back.
create table service_token (
  id           bigint generated always as identity primary key,
  user_id      text not null references member (user_id),
  name         text not null,
  token_hash   bytea not null unique,
  made_by      text not null,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  revoked_at   timestamptz,
  revoked_by   text,
  last_used_at timestamptz
);
create index service_token_of_member on service_token (user_id);
