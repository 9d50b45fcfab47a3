-- Who looked at what, and who changed what. A row waits here, written in the same transaction as what it tells of, until
-- it is chained. No name and no number of a person stands in it.
create table audit_waiting (
  id         bigint generated always as identity primary key,
  at         timestamptz not null default clock_timestamp(),
  who        text not null,                       -- a user, or a sender: hl7:NBPAS, process:admission
  groups     text[],                              -- the teams at that moment; null where they are to be looked up
  from_where text not null default '',            -- address of the client
  action     text not null,                       -- read, or area.objectParticiple
  screen     text not null default '',            -- the page, form or API, in words
  address    text not null default '',            -- method and template: GET /journeys/{id}
  journeys   text[] not null default '{}',
  task       text,                                -- the engine's task, where the journey is to be looked up by it
  person     uuid,                                -- whose, where no journey says so
  rows       int not null default 0,
  what       text not null default ''
);

-- The audit. Each row holds the hash of the one before it, over all its columns, made with a key that is not in here.
create table audit_entry (
  seq           bigint primary key,
  at            timestamptz not null,
  who           text not null,
  groups        text[] not null,
  organisations text[] not null,
  from_where    text not null,
  action        text not null,
  screen        text not null,
  address       text not null,
  purpose       text not null,
  journeys      text[] not null,
  persons       text[] not null,                  -- keyed hashes, in the order of the journeys
  rows          int not null,
  what          text not null,
  key_mark      text not null,                    -- which key made the hashes
  previous      bytea not null,
  hash          bytea not null
);
create index audit_who on audit_entry (who, seq);
create index audit_journeys on audit_entry using gin (journeys);
create index audit_persons on audit_entry using gin (persons);
create index audit_at on audit_entry using brin (at);

-- Where the chain ends, sealed. Whoever chains holds this row, so there is one at a time, on whichever node.
create table audit_head (
  only_one boolean primary key default true check (only_one),
  seq      bigint not null,
  hash     bytea not null,
  seal     bytea not null
);
insert into audit_head (seq, hash, seal) values (0, ''::bytea, ''::bytea);

-- What each verification found: an anchor for those after it.
create table audit_check (
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  by_whom  text not null,
  rows     bigint not null,
  seq      bigint not null,
  hash     bytea not null,
  broken   bigint not null,
  finding  text not null
);

-- What information governance should look at.
create table audit_alert (
  id        bigint generated always as identity primary key,
  kind      text not null check (kind in ('many-people', 'ended-relationship', 'same-surname')),
  who       text not null,
  journey   text not null default '',
  day       date not null,
  at        timestamptz not null,
  seq       bigint not null,
  people    int not null default 0,
  looked_by text,
  looked_at timestamptz,
  outcome   text,
  unique (kind, who, journey, day)
);
create index audit_alert_open on audit_alert (id desc) where looked_at is null;

create trigger audit_rows_are_only_added before update or delete on audit_entry
  for each row execute function rows_are_only_added();
create trigger audit_is_never_emptied before truncate on audit_entry
  for each statement execute function rows_are_only_added();
create trigger audit_checks_are_only_added before update or delete on audit_check
  for each row execute function rows_are_only_added();
create trigger audit_checks_are_never_emptied before truncate on audit_check
  for each statement execute function rows_are_only_added();
create trigger timeline_is_never_emptied before truncate on timeline
  for each statement execute function rows_are_only_added();

-- Waiting rows are taken away by the one who chains, and by nobody else.
create function audit_waits_for_its_chain() returns trigger language plpgsql as
$$ begin
  if tg_op = 'DELETE' and current_setting('homeward.chaining', true) = 'on' then
    return old;
  end if;
  raise exception 'Rows of % are only added', tg_table_name;
end $$;
create trigger audit_waiting_is_kept before update or delete on audit_waiting
  for each row execute function audit_waits_for_its_chain();
create trigger audit_waiting_is_never_emptied before truncate on audit_waiting
  for each statement execute function audit_waits_for_its_chain();

-- Every write of a person's data leaves a row, whichever way it comes. Who asks is told by the transaction (settings
-- homeward.*); where it says nothing, the row itself says who.
create function audit_write(action text, by_whom text, journeys text[], rows int, what text) returns void
language plpgsql as
$$ begin
  insert into audit_waiting (who, groups, from_where, action, address, journeys, rows, what)
  values (coalesce(nullif(current_setting('homeward.who', true), ''), by_whom),
          string_to_array(nullif(current_setting('homeward.groups', true), ''), ','),
          coalesce(current_setting('homeward.from_where', true), ''), action,
          coalesce(current_setting('homeward.address', true), ''), journeys, rows, what);
end $$;

create function audit_timeline() returns trigger language plpgsql as
$$ begin
  perform audit_write(new.kind, coalesce(new.by_whom, new.source), array[new.journey], 1, new.source);
  return null;
end $$;
create trigger timeline_is_audited after insert on timeline for each row execute function audit_timeline();

-- One row a form, however many statements its answers come in.
create function audit_answers() returns trigger language plpgsql as
$$ declare given record; begin
  for given in select journey, task, form, author, count(*)::int as fields from added group by journey, task, form, author
  loop
    if current_setting('homeward.answered', true) is distinct from given.task then
      perform set_config('homeward.answered', given.task, true);
      perform audit_write('form.answered', given.author, array[given.journey], given.fields, given.form);
    end if;
  end loop;
  return null;
end $$;
create trigger answers_are_audited after insert on answer referencing new table as added
  for each statement execute function audit_answers();

create function audit_notice() returns trigger language plpgsql as
$$ begin
  perform audit_write(case tg_op when 'INSERT' then 'notice.received' else 'notice.changed' end, new.source,
                      array[new.journey], 1, '');
  return null;
end $$;
create trigger notice_is_audited after insert or update on admission_notice
  for each row execute function audit_notice();

create function audit_person() returns trigger language plpgsql as
$$ begin
  insert into audit_waiting (who, groups, from_where, action, address, person, rows)
  values (coalesce(nullif(current_setting('homeward.who', true), ''), 'homeward'),
          string_to_array(nullif(current_setting('homeward.groups', true), ''), ','),
          coalesce(current_setting('homeward.from_where', true), ''),
          case tg_op when 'INSERT' then 'person.entered' else 'person.changed' end,
          coalesce(current_setting('homeward.address', true), ''), new.id, 1);
  return null;
end $$;
create trigger person_is_audited after insert or update on person for each row execute function audit_person();

-- What is done to accounts, to models and to messages is noted whichever way it comes, too.
create function audit_deed() returns trigger language plpgsql as
$$ begin
  perform audit_write(tg_argv[0], 'homeward', '{}', 1, case tg_table_name
    when 'member' then (to_jsonb(new) ->> 'user_id') || case when (to_jsonb(new) ->> 'active') = 'true' then '' else ', left' end
    when 'membership' then (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'user_id') || ' '
                           || (coalesce(to_jsonb(new), to_jsonb(old)) ->> 'group_id')
    when 'model_set' then (to_jsonb(new) ->> 'source') || ' ' || (to_jsonb(new) ->> 'build')
    else coalesce(to_jsonb(new) ->> 'id', '') end);
  return null;
end $$;
create trigger member_is_audited after insert on member for each row execute function audit_deed('member.entered');
create trigger member_change_is_audited after update on member for each row when (old is distinct from new)
  execute function audit_deed('member.changed');
create trigger membership_is_audited after insert on membership for each row
  execute function audit_deed('membership.began');
create trigger membership_end_is_audited after delete on membership for each row
  execute function audit_deed('membership.ended');
create trigger models_are_audited after insert on model_set for each row execute function audit_deed('models.deployed');
create trigger replay_is_audited after update on hl7_message for each row
  when (old.replayed_at is distinct from new.replayed_at) execute function audit_deed('message.replayed');
