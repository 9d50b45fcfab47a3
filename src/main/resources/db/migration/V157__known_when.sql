-- How each journey stood, part by part: what, from when until when, and when we learned it. A row that came later holds over the
-- rows before it for the time that it speaks of. So a late message changes what is known of yesterday and leaves alone what
-- was known yesterday, and both can be asked for. Rows are only added. No stage: there was no journey at that time.
create table journey_stood (
  id         bigint generated always as identity primary key,
  journey    text not null references journey (id) deferrable initially deferred,   -- it is written while the journey is
  part       text not null check (part in ('stage', 'ward', 'council', 'pathway')),
  value      text,
  since      timestamptz not null,
  until      timestamptz not null default 'infinity',
  learned_at timestamptz not null,
  check (since < until)
);

-- What has been kept so far: who moved without a row of how it was is not known from before.
with state as (
  select w.journey, w.until, w.id, w.stage, w.ward, w.council from journey_was w
  union all
  select j.id, 'infinity', null, j.stage, j.ward, j.council from journey j)
, told as (
  select s.journey, s.until, s.id, s.stage, s.ward, s.council,
         coalesce(lag(s.until) over one, j.opened_at) as since,
         coalesce(lag(s.until) over one, case when s.id is null then greatest(j.opened_at, j.stage_since) end, j.opened_at) as stage_since,
         lag(s.stage) over one as stage_before, lag(s.ward) over one as ward_before, lag(s.council) over one as council_before
    from state s join journey j on j.id = s.journey
  window one as (partition by s.journey order by s.until, s.id))
insert into journey_stood (journey, part, value, since, learned_at)
select t.journey, p.part, p.value, p.since, p.since
  from told t cross join lateral (values ('stage', t.stage, t.stage_before, t.stage_since), ('ward', t.ward, t.ward_before, t.since),
                                         ('council', t.council, t.council_before, t.since)) p (part, value, before, since)
 where p.value is distinct from p.before
 order by t.until, t.id;
insert into journey_stood (journey, part, value, since, learned_at)
select journey, 'pathway', pathway, since, since from journey_pathway order by id;
set constraints all immediate;

create index journey_stood_of on journey_stood (journey, part, id desc);
create index journey_stood_since on journey_stood (since);
create index journey_stood_learned on journey_stood (learned_at);
create index journey_stood_late on journey_stood (learned_at, since) where since < learned_at;
create trigger journey_stood_rows_are_only_added before update or delete on journey_stood
  for each row execute function rows_are_only_added();
create trigger journey_stood_is_not_emptied before truncate on journey_stood
  for each statement execute function rows_are_only_added();

drop trigger journey_moves on journey;
drop function journey_moves();
drop table journey_was;
drop table journey_pathway;

-- Says with a change of a journey when it was learned. It is empty again at once; nothing said means now.
alter table journey add column learned_at timestamptz check (learned_at is null);

create function journey_stands() returns trigger language plpgsql as
$$
declare
  learned timestamptz := coalesce(new.learned_at, now());
  before journey;
begin
  new.learned_at := null;
  if tg_op = 'UPDATE' then
    before := old;
    if new.opened_at < old.opened_at then
      insert into journey_stood (journey, part, value, since, until, learned_at)
      select distinct on (s.part) s.journey, s.part, s.value, new.opened_at, old.opened_at, learned
        from journey_stood s where s.journey = new.id and s.part <> 'pathway' order by s.part, s.id;
    elsif new.opened_at > old.opened_at then
      insert into journey_stood (journey, part, value, since, until, learned_at)
      values (new.id, 'stage', null, old.opened_at, new.opened_at, learned);
    end if;
  end if;
  insert into journey_stood (journey, part, value, since, learned_at)
  select new.id, p.part, p.value, p.since, learned
    from (values ('stage', new.stage, before.stage, new.stage_since),
                 ('ward', new.ward, before.ward, case when tg_op = 'INSERT' then new.opened_at else learned end),
                 ('council', new.council, before.council, case when tg_op = 'INSERT' then new.opened_at else learned end),
                 ('pathway', new.pathway, before.pathway, case when tg_op = 'INSERT' then new.opened_at else learned end))
         p (part, value, before, since)
   where p.value is distinct from p.before;
  if new.opened_at < new.stage_since and 'recorded-in-error' in (new.outcome, before.outcome) and new.outcome is distinct from before.outcome
     and (new.outcome = 'recorded-in-error' or new.outcome is null) then
    insert into journey_stood (journey, part, value, since, until, learned_at)   -- it never was, or was after all
    values (new.id, 'stage', case when new.outcome is null then 'admitted' end, new.opened_at, new.stage_since, learned);
  end if;
  return new;
end $$;
create trigger journey_begins before insert on journey for each row execute function journey_stands();
create trigger journey_moves before update of stage, ward, council, pathway, opened_at, outcome on journey
  for each row execute function journey_stands();

-- How those journeys stood at a moment, as known at another one, of which anything has happened or been learned since. All
-- others stood as they stand now.
create function stood_otherwise(about timestamptz, known timestamptz)
returns table (journey text, stage text, ward text, council text, pathway text) language sql stable rows 500 as
$$
  select t.journey, f.stage, f.ward, f.council, f.pathway
    from (select s.journey from journey_stood s where s.since > about
          union
          select s.journey from journey_stood s where s.learned_at > known) t
    cross join lateral (
      select max(p.value) filter (where p.part = 'stage') as stage, max(p.value) filter (where p.part = 'ward') as ward,
             max(p.value) filter (where p.part = 'council') as council, max(p.value) filter (where p.part = 'pathway') as pathway
        from (select distinct on (s.part) s.part, s.value from journey_stood s
               where s.journey = t.journey and s.learned_at <= known and s.since <= about and s.until > about
               order by s.part, s.id desc) p) f
$$;

-- How a sight was until it changed, so that what a team saw at a moment can be asked for afterwards. Rows are only added.
create table relationship_was (
  id         bigint generated always as identity primary key,
  journey    text not null references journey (id),
  group_id   text not null,
  kind       text not null,
  shows      boolean not null,
  since      timestamptz not null,
  until      timestamptz not null,
  changed_at timestamptz not null default now()
);
create index relationship_was_changed on relationship_was (changed_at);
create trigger relationship_was_rows_are_only_added before update or delete on relationship_was
  for each row execute function rows_are_only_added();
create trigger relationship_was_is_not_emptied before truncate on relationship_was
  for each statement execute function rows_are_only_added();
create function relationship_changes() returns trigger language plpgsql as
$$ begin
  insert into relationship_was (journey, group_id, kind, shows, since, until)
  values (old.journey, old.group_id, old.kind, old.shows, old.since, old.until);
  return null;
end $$;
create trigger relationship_changes after update on relationship for each row
  when ((old.shows, old.since, old.until) is distinct from (new.shows, new.since, new.until)) execute function relationship_changes();

-- Whom a key saw at a moment of the past: the rule of view sight, asked of then.
create or replace function seen_then(keys text[], moment timestamptz) returns table (journey text) language plpgsql stable rows 5000 as
$$ begin
  if array_to_string(keys, ' ') ~ '(^| )(managers|process-owners|hospital-systems)[.]' then
    return query
      select j.id from team t join journey j on j.trust = t.scope
       where t.group_id = any(keys) and t.role in ('managers', 'process-owners', 'hospital-systems')
         and coalesce(j.closed_at, 'infinity') > moment
      union
      select j.id from team t join journey j on j.hub = t.scope
       where t.group_id = any(keys) and t.role in ('managers', 'process-owners') and coalesce(j.closed_at, 'infinity') > moment
      union
      select j.id from team t join journey j on j.council = t.scope
       where t.group_id = any(keys) and t.role in ('managers', 'process-owners') and coalesce(j.closed_at, 'infinity') > moment
      union
      select r.journey from related_then(keys, moment) r;
  else
    return query select r.journey from related_then(keys, moment) r;
  end if;
end $$;
create function related_then(keys text[], moment timestamptz) returns table (journey text) language sql stable rows 5000 as
$$
  select r.journey from relationship r
   where r.group_id = any(keys) and r.shows and r.since <= moment and r.until > moment
     and not exists (select from relationship_was w where w.changed_at > moment
                        and w.journey = r.journey and w.group_id = r.group_id and w.kind = r.kind)
  union
  select w.journey
    from (select distinct on (c.journey, c.group_id, c.kind) c.journey, c.shows, c.since, c.until from relationship_was c
           where c.changed_at > moment and c.group_id = any(keys) order by c.journey, c.group_id, c.kind, c.id) w
   where w.shows and w.since <= moment and w.until > moment
$$;

-- Whom a key would have seen as well, had it been known at that moment that the person lay on the ward, or was in hospital.
create function seen_in_hindsight(keys text[], moment timestamptz) returns table (journey text) language sql stable rows 20 as
$$
  select r.journey
    from (select distinct s.journey from journey_stood s where s.learned_at > moment and s.since <= moment and s.since < s.learned_at) late
    join relationship r on r.journey = late.journey
    join journey j on j.id = late.journey
    left join stood_otherwise(moment, 'infinity') known on known.journey = late.journey
   where r.group_id = any(keys) and r.shows and r.until > now() and r.since > moment and j.opened_at <= moment
     and (known.journey is null or known.stage is not null)
     and (r.kind = 'ward' and r.group_id = 'ward-staff.' || case when known.journey is null then j.ward else known.ward end
       or r.kind = 'hub' and not exists (select from journey_stood s where s.journey = r.journey and s.learned_at <= moment))
$$;

-- Who lay on a ward at a moment.
create index stay_location_until on stay_location (ward, (coalesce(until, 'infinity'::timestamptz)));
