-- The worklist: what people sort, count and search by, put off, and keep as filters of their own.

-- Put off: hidden from the usual lists until then or until it is overdue, whichever comes first. The due time stays.
alter table task
  add column put_off_until timestamptz,
  add column put_off_why   text,
  add column put_off_by    text,
  add column ready_on      date,                         -- since when the person is ready to leave and still in hospital
  add constraint task_put_off_with_reason check ((put_off_until is null) = (put_off_why is null));

-- A page of a list is one walk along one of these, whether a team has thirty open tasks or forty thousand.
drop index task_open_group;
create index task_open_due on task (group_id, due_at, id) include (put_off_until, taken_by) where state = 'open';
create index task_open_age on task (group_id, opened_at, id) where state = 'open';
create index task_open_kind on task (group_id, task_id, due_at, id) where state = 'open';
create index task_open_ready on task (group_id, due_at, id) where state = 'open' and ready_on is not null;
create index task_open_unclaimed on task (group_id, due_at, id) include (put_off_until) where state = 'open' and taken_by is null;
create index task_open_put_off on task (group_id, due_at, id) where state = 'open' and put_off_until is not null;
create index task_open_taken on task (taken_by, due_at, id) where state = 'open' and taken_by is not null;
create index task_open_journey on task (journey, due_at) where state = 'open';

create function waits_to_leave_since(stage text, ready date) returns date language sql immutable as
$$ select case when stage not in ('left', 'recovering', 'closed') then ready end $$;

create function task_knows_who_waits() returns trigger language plpgsql as
$$ begin
  new.ready_on := (select waits_to_leave_since(j.stage, j.discharge_ready_on) from journey j where j.id = new.journey);
  return new;
end $$;
create trigger task_knows_who_waits before insert on task for each row execute function task_knows_who_waits();
create function tasks_follow_journey() returns trigger language plpgsql as
$$ begin
  update task set ready_on = waits_to_leave_since(new.stage, new.discharge_ready_on) where journey = new.id and state = 'open';
  return null;
end $$;
create trigger tasks_follow_journey after update of stage, discharge_ready_on on journey for each row
  when (waits_to_leave_since(old.stage, old.discharge_ready_on)
        is distinct from waits_to_leave_since(new.stage, new.discharge_ready_on))
  execute function tasks_follow_journey();
update task t set ready_on = waits_to_leave_since(j.stage, j.discharge_ready_on) from journey j
 where j.id = t.journey and t.state = 'open';

-- By which words somebody on the way home is found: the parts of the name without accents, the NHS number, the hospital
-- number. Only while the journey is open, so that a search takes no longer however many were closed. A search asks the
-- index for the words and the rule of sight for the rest.
create table name_to_find (
  journey text primary key references journey (id),
  words   tsvector not null
);
create index name_to_find_words on name_to_find using gin (words) with (fastupdate = off);

create function plain_words(said text) returns text[] language sql immutable as
$$ select array_remove(regexp_split_to_array(lower(regexp_replace(normalize(coalesce(said, ''), nfd), '[\u0300-\u036f]', '', 'g')),
                                             '[^a-z0-9]+'), '') $$;
create function keep_words(which text[]) returns void language sql as
$$ insert into name_to_find (journey, words)
   select j.id, array_to_tsvector(
            plain_words(concat_ws(' ', coalesce(p.given_name, n.given_name), coalesce(p.surname, n.surname)))
            || plain_words(coalesce(p.nhs_number, n.nhs_number)) || array_remove(array[array_to_string(plain_words(n.hospital_number), '')], ''))
     from journey j left join person p on p.id = j.person left join admission_notice n on n.journey = j.id
    where j.id = any(which) and j.closed_at is null and (p.id is not null or n.journey is not null)
   on conflict (journey) do update set words = excluded.words where name_to_find.words <> excluded.words $$;

create function journey_is_found() returns trigger language plpgsql as
$$ begin
  if new.closed_at is null then
    perform keep_words(array[new.id]);
  else
    delete from name_to_find where journey = new.id;
  end if;
  return null;
end $$;
create trigger journey_is_found after insert on journey for each row when (new.person is not null)
  execute function journey_is_found();
create trigger journey_is_found_anew after update of person, closed_at on journey for each row
  when (old.person is distinct from new.person or (old.closed_at is null) <> (new.closed_at is null))
  execute function journey_is_found();
create function notice_is_found() returns trigger language plpgsql as
$$ begin
  perform keep_words(array[new.journey]);
  return null;
end $$;
create trigger notice_is_found after insert or update on admission_notice for each row execute function notice_is_found();
create function person_is_found() returns trigger language plpgsql as
$$ begin
  perform keep_words(array(select id from journey where person = new.id and closed_at is null));
  return null;
end $$;
create trigger person_is_found after update of given_name, surname, nhs_number on person for each row
  execute function person_is_found();
select keep_words(array(select id from journey where closed_at is null));

-- What somebody has narrowed the worklist to, under a name of their own: the address, in which nothing of a person stands.
create table worklist_filter (
  id       bigint generated always as identity primary key,
  user_id  text not null references member (user_id) on delete cascade,
  name     text not null check (length(name) between 1 and 60),
  address  text not null check (length(address) <= 500),
  kept_at  timestamptz not null,
  unique (user_id, name)
);
