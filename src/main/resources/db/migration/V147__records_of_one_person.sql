-- The other records of a person are few and are looked up one by one; with "in" every journey there is was looked through for each of them.
alter function records_of(uuid) rows 2;
create or replace view stay_return as
select s.id as stay, s.journey, b.id as left_stay, b.journey as left_journey, b.left_at, s.admitted_at,
       case when s.admitted_at < b.left_at + interval '24 hours' then 'failed-discharge'
            when s.admitted_at < b.left_at + interval '72 hours' then 'return-review' else 'readmission' end as kind
  from stay s
  join journey j on j.id = s.journey and j.matched
  join lateral (select o.* from records_of(j.person) as same (person)
                  join journey oj on oj.person = same.person and oj.matched
                  join stay o on o.journey = oj.id
                 where o.id <> s.id and o.state = 'left' and o.left_at <= s.admitted_at
                 order by o.left_at desc limit 1) b on true
 where s.state <> 'recorded-in-error' and b.left_at > s.admitted_at - interval '30 days'
   and coalesce(s.admission_method, '') not in ('11', '12', '13', '2B', '81')
   and coalesce(b.destination, '') not in ('48', '49', '50', '51', '52', '53', '84', '87');
