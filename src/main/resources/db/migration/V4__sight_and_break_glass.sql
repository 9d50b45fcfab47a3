-- Why a key may see a journey, since when and until when. A key is a team (ward-staff.northbridge-7b) or, for break-glass
-- alone, one person (user.nina.ward). A sight that has not ended says infinity, so that one index finds what is alive.
alter table relationship add column kind text;
update relationship set kind = case because
    when 'Lies on the ward' then 'ward' when 'Lies in a hospital it serves' then 'hub'
    when 'Co-ordinates the way home' then 'referral' else 'task' end;
update relationship set until = 'infinity' where until is null;
alter table relationship
  alter column kind set not null,
  alter column until set default 'infinity',
  alter column until set not null,
  add column shows boolean not null default false,
  drop constraint relationship_pkey,
  add primary key (journey, group_id, kind),
  add constraint relationship_kind check (kind in ('ward', 'hub', 'referral', 'council', 'task', 'reviewing', 'offered',
    'accepted', 'assessing', 'chosen', 'active', 'break-glass')),
  add constraint one_person_sees_by_break_glass_only check ((group_id like 'user.%') = (kind = 'break-glass')),
  add constraint break_glass_ends_by_itself check (kind <> 'break-glass' or until < 'infinity');

-- A provider of care sees a person only while it assesses (with consent), was chosen, or cares. Whatever else relates it
-- - an offer, an acceptance, a task - shows it nothing. The database decides that, whichever code writes the row.
create function belongs_to_a_provider(key text) returns boolean language sql stable as
$$ select key like 'care-providers.%'
       or exists (select from organisation o where o.id = substr(key, strpos(key, '.') + 1) and o.kind = 'provider')
       or key like 'user.%' and exists (
            select from membership m join team t on t.group_id = m.group_id
              left join organisation o on o.id = t.scope
             where m.user_id = substr(key, 6) and (t.role = 'care-providers' or o.kind = 'provider')) $$;
create function relationship_shows() returns trigger language plpgsql as
$$ begin
  new.shows := new.kind in ('assessing', 'chosen', 'active')
            or new.kind not in ('offered', 'accepted') and not belongs_to_a_provider(new.group_id);
  return new;
end $$;
create trigger relationship_shows before insert or update on relationship
  for each row execute function relationship_shows();
create function organisation_became_provider() returns trigger language plpgsql as
$$ begin
  update relationship set until = until where group_id like '%.' || new.id;
  return null;
end $$;
create trigger organisation_became_provider after update of kind on organisation
  for each row when (old.kind is distinct from new.kind) execute function organisation_became_provider();
update relationship set until = until;

drop index relationship_group;
create index relationship_alive on relationship (group_id, until) include (journey, kind) where shows;

-- Managers, process owners and the hospital's own systems see the journeys of their organisation by these.
create index journey_of_trust on journey (trust, (coalesce(closed_at, 'infinity'::timestamptz)));
create index journey_of_hub on journey (hub, (coalesce(closed_at, 'infinity'::timestamptz)));
create index journey_of_council on journey (council, (coalesce(closed_at, 'infinity'::timestamptz)));

-- The whole rule of sight: which key sees which journey, and why. Which parts of it a role is shown stands in
-- access/parts-by-role.csv. Thirty days after closing nobody but those with a relationship sees a journey at all.
drop function seen_by(text[]);
drop view sight;
create view sight as
  select r.journey, r.group_id, r.kind, 'full' as sight, r.until
    from relationship r
   where r.shows and r.until > now()
  union all
  select j.id, t.group_id, 'hospital', 'full', 'infinity'
    from team t join journey j on j.trust = t.scope
   where t.role = 'hospital-systems' and coalesce(j.closed_at, 'infinity') > now() - interval '30 days'
  union all
  select j.id, t.group_id, 'own-organisation', 'anonymous', 'infinity'
    from team t join journey j on j.trust = t.scope
   where t.role in ('managers', 'process-owners') and coalesce(j.closed_at, 'infinity') > now() - interval '30 days'
  union all
  select j.id, t.group_id, 'own-organisation', 'anonymous', 'infinity'
    from team t join journey j on j.hub = t.scope
   where t.role in ('managers', 'process-owners') and coalesce(j.closed_at, 'infinity') > now() - interval '30 days'
  union all
  select j.id, t.group_id, 'own-organisation', 'anonymous', 'infinity'
    from team t join journey j on j.council = t.scope
   where t.role in ('managers', 'process-owners') and coalesce(j.closed_at, 'infinity') > now() - interval '30 days';

-- The same rule for lists: each journey once, with all reasons for which it is seen, and until when by an emergency
-- opening. A function, so that its plan is made once for a connection, and whoever has no role that follows a whole
-- organisation does not pay for those that have. There are two, alike but for how many journeys the planner expects:
-- those of a ward are few, those of a hub, a council or a trust are many. Who works on wards alone asks the shortest.
do $make$
declare expected record;
begin
  for expected in select * from (values ('seen_by', 300), ('seen_by_many', 5000)) f (name, journeys) loop
    execute format($function$
create function %I(keys text[]) returns table (journey text, reasons text[], opened_until timestamptz)
language plpgsql stable rows %s as
$body$
declare
  followers text[];
  scope text;
begin
  if array_to_string(keys, ' ') ~ '(^| )(managers|process-owners|hospital-systems)[.]' then
    followers := array(select t.group_id from team t where t.group_id = any(keys)
                          and t.role in ('managers', 'process-owners', 'hospital-systems'));
    scope := substr(followers[1], strpos(followers[1], '.') + 1);
    if cardinality(followers) = 1 and split_part(followers[1], '.', 1) <> 'hospital-systems'
       and not exists (select from relationship r where r.group_id = any(keys) and r.shows and r.until > now()) then
      -- the usual case, one team that follows its organisation and nobody else, without looking at each journey thrice
      return query select j.id, array['anonymous own-organisation ' || followers[1]], null::timestamptz
                     from journey j
                    where (j.trust = scope or j.hub = scope or j.council = scope)
                      and coalesce(j.closed_at, 'infinity') > now() - interval '30 days';
    else
      return query select s.journey, array_agg(s.sight || ' ' || s.kind || ' ' || s.group_id),
                          max(s.until) filter (where s.kind = 'break-glass')
                     from sight s where s.group_id = any(keys) group by s.journey;
    end if;
  else
    return query select r.journey, array_agg('full ' || r.kind || ' ' || r.group_id),
                        max(r.until) filter (where r.kind = 'break-glass')
                   from relationship r
                  where r.group_id = any(keys) and r.shows and r.until > now() group by r.journey;
  end if;
end $body$ $function$, expected.name, expected.journeys);
  end loop;
end $make$;

create function seen_on_wards(keys text[]) returns table (journey text, reasons text[], opened_until timestamptz)
language plpgsql stable rows 300 as
$$ begin
  return query select r.journey, array_agg('full ' || r.kind || ' ' || r.group_id),
                      max(r.until) filter (where r.kind = 'break-glass')
                 from relationship r
                where r.group_id = any(keys) and r.shows and r.until > now() group by r.journey;
end $$;

-- Opening a record without a relationship: who, in which role, why, how long, and what became of it.
create table break_glass (
  id          uuid primary key,
  journey     text not null references journey (id),
  user_id     text not null,
  roles       text not null,
  reason      text not null,
  words       text not null,
  opened_at   timestamptz not null,
  until       timestamptz not null,
  closed_at   timestamptz,
  reviewed_at timestamptz,
  reviewed_by text,
  verdict     text check (verdict in ('justified', 'not-justified'))
);
create index break_glass_journey on break_glass (journey, opened_at desc);
create index break_glass_user on break_glass (user_id, until);
create table break_glass_miss (
  user_id text not null,
  at      timestamptz not null
);
create index break_glass_miss_user on break_glass_miss (user_id, at);

-- A review of how a record was used is nobody's way home: no page and no form says that the person waits for it.
create function of_the_way_home(process_id text) returns boolean language sql immutable as
$$ select process_id <> 'record-review' $$;
