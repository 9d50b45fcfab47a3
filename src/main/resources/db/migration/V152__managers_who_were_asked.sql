-- Managers follow their organisation without names, and are told who somebody is while they are asked about a delay. The lists of
-- such a team add those few to all that it follows, without looking at each journey thrice. Otherwise as before.
do $make$
declare expected record;
begin
  for expected in select * from (values ('seen_by', 300), ('seen_by_many', 5000)) f (name, journeys) loop
    execute format($function$
create or replace function %I(keys text[]) returns table (journey text, reasons text[], opened_until timestamptz)
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
    if cardinality(followers) = 1 and split_part(followers[1], '.', 1) <> 'hospital-systems' then
      if not exists (select from relationship r where r.group_id = any(keys) and r.shows and r.until > now()) then
        -- the usual case, one team that follows its organisation and nobody else, without looking at each journey thrice
        return query select j.id, array['anonymous own-organisation ' || followers[1]], null::timestamptz
                       from journey j
                      where (j.trust = scope or j.hub = scope or j.council = scope)
                        and coalesce(j.closed_at, 'infinity') > now() - interval '30 days';
      else
        return query select why.journey, array_agg(why.reason), max(why.opened)
                       from (select j.id as journey, 'anonymous own-organisation ' || followers[1] as reason, null::timestamptz as opened
                               from journey j
                              where (j.trust = scope or j.hub = scope or j.council = scope)
                                and coalesce(j.closed_at, 'infinity') > now() - interval '30 days'
                             union all
                             select r.journey, 'full ' || r.kind || ' ' || r.group_id, case when r.kind = 'break-glass' then r.until end
                               from relationship r
                              where r.group_id = any(keys) and r.shows and r.until > now()) why
                      group by why.journey;
      end if;
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
