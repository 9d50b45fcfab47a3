-- How the hospital says that somebody was admitted (NHS Data Dictionary, Admission Method), where its profile says where that stands.
alter table stay_event add column admission_method text;
alter table attendance_event add column admission_method text;
alter table stay add column admission_method text;
create index stay_left on stay (left_at) where state = 'left';

-- All records that are one person's.
create function records_of(start uuid) returns setof uuid language sql stable as
$$ with recursive one (id) as (
     select surviving_person(start)
     union
     select p.id from person p join one on p.merged_into = one.id)
   select id from one $$;

-- Unplanned returns to hospital, worked out from the stays as they are, so that late and corrected messages change nothing: within 24
-- hours a failed discharge, within 72 hours a return to be reviewed, within 30 days a readmission. Planned admissions (methods 11 to 13)
-- and transfers between hospitals (methods 2B and 81; destinations that are hospitals) are none. A method that nobody told counts as
-- unplanned: a person looks.
create view stay_return as
select s.id as stay, s.journey, b.id as left_stay, b.journey as left_journey, b.left_at, s.admitted_at,
       case when s.admitted_at < b.left_at + interval '24 hours' then 'failed-discharge'
            when s.admitted_at < b.left_at + interval '72 hours' then 'return-review' else 'readmission' end as kind
  from stay s
  join journey j on j.id = s.journey and j.matched
  join lateral (select o.* from stay o join journey oj on oj.id = o.journey and oj.matched
                 where oj.person in (select records_of(j.person)) and o.id <> s.id and o.state = 'left'
                   and o.left_at <= s.admitted_at
                 order by o.left_at desc limit 1) b on true
 where s.state <> 'recorded-in-error' and b.left_at > s.admitted_at - interval '30 days'
   and coalesce(s.admission_method, '') not in ('11', '12', '13', '2B', '81')
   and coalesce(b.destination, '') not in ('48', '49', '50', '51', '52', '53', '84', '87');
