-- Whether agreed care is scheduled, active or ended is said by its days and kept nowhere. Kept is what somebody or something has
-- decided: 'agreed' stands for all three. A package 'ended' without a last day was called off before it began.
drop index care_package_one_of_a_kind;
alter table care_package drop constraint care_package_state_check;
update care_package set state = 'agreed'
 where state in ('scheduled', 'active') or state = 'ended' and end_on > (now() at time zone 'Europe/London')::date;
alter table care_package add constraint care_package_state_check
  check (state in ('draft', 'sourcing', 'offered', 'accepted', 'agreed', 'on-hold', 'lapsed', 'ended'));

-- How a package stands on a day. The same rule as PackageState.on; a test holds the two to each other.
create function care_package_state(decided text, start_on date, end_on date, today date) returns text language sql immutable as $$
  select case when decided = 'ended' or end_on < today then 'ended'
              when decided <> 'agreed' then decided
              when start_on > today then 'scheduled'
              else 'active' end
$$;

-- From today on nobody has two agreed packages of one kind on one day, whoever enters them at the same moment.
create function one_care_package_of_a_kind() returns trigger language plpgsql as $$
declare
  today constant date := (now() at time zone 'Europe/London')::date;
begin
  if new.state in ('agreed', 'on-hold') then
    perform from person where id = new.person for no key update;
    if exists (select from care_package other
                where other.person = new.person and other.type = new.type and other.id <> new.id
                  and other.state in ('agreed', 'on-hold')
                  and daterange(other.start_on, other.end_on, '[]') * daterange(new.start_on, new.end_on, '[]') && daterange(today, null)) then
      raise exception 'a second package of this kind on the same days' using errcode = 'unique_violation';
    end if;
  end if;
  return new;
end
$$;
create trigger care_packages_are_one_of_a_kind before insert or update of state, type, person, start_on, end_on on care_package
  for each row execute function one_care_package_of_a_kind();

-- Who sees a package on a day, and why: the council that arranges it, the provider from when it was chosen until the care ends,
-- and whoever sees a journey of the person. What is shown then says access/parts-by-role.csv.
drop view care_package_sight;
create function care_package_sight(today date) returns table (package text, group_id text, kind text, sight text) language sql stable as $$
  select p.id, t.group_id::text, 'council', 'full'
    from care_package p join team t on t.scope = p.council
   where t.role in ('brokerage-officers', 'social-workers', 'council-systems')
  union all
  select p.id, t.group_id::text, 'active', 'full'
    from care_package p join team t on t.scope = p.provider
   where t.role = 'care-providers'
     and care_package_state(p.state, p.start_on, p.end_on, today) in ('scheduled', 'active', 'on-hold', 'lapsed')
  union all
  select p.id, s.group_id::text, s.kind::text, s.sight::text
    from sight s join journey j on j.id = s.journey and j.matched
         cross join lateral records_of(j.person) record
         join care_package p on p.person = record
   where s.sight = 'full'
$$;
