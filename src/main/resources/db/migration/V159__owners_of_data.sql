-- To which group of fields a wrong record belongs, as decision data-quality says, and who owns the data of each group at a place.
alter table data_issue disable trigger data_issue_rows_are_only_added;
alter table data_issue add column field_group text not null default '';  -- empty where the table named none
update data_issue set field_group = case issue                           -- what was found before the table said so
  when 'nhs-number-fails-check' then 'identity'
  when 'two-open-journeys' then 'identity'
  when 'occupied-bed-marked-inactive' then 'ward-and-bed'
  when 'two-people-in-one-bed' then 'ward-and-bed'
  when 'ready-date-before-admission' then 'reviews-and-criteria'
  when 'expected-date-past-not-updated' then 'reviews-and-criteria'
  when 'daily-review-missing' then 'reviews-and-criteria'
  when 'exception-without-reason-or-senior-decision' then 'reviews-and-criteria'
  when 'no-delay-reason-at-7-days' then 'delay-reasons'
  when 'delay-reason-not-mapped' then 'delay-reasons'
  when 'pathway-3-not-countersigned' then 'pathway'
  when 'two-active-packages-same-type' then 'care-packages-and-offers'
  when 'package-still-on-hold-after-leaving' then 'care-packages-and-offers'
  when 'next-visit-not-confirmed' then 'care-packages-and-offers'
  when 'capacity-out-of-date' then 'capacity'
  when 'left-without-destination' then 'discharge-and-arrival'
  when 'changed-plan-not-told' then 'discharge-and-arrival'
  when 'patient-class-not-in-profile' then 'hospital-messages'
  when 'team-of-fewer-than-two' then 'teams'
  else '' end;
alter table data_issue enable trigger data_issue_rows_are_only_added;
create index data_issue_of_journey on data_issue (journey) where journey is not null;
create or replace view open_data_issue as
select i.* from data_issue i where not exists (select from data_issue_end e where e.issue = i.id);

-- Rows are only added; the newest of each group counts, and one that names neither a person nor a team says that nobody owns it any more.
create table field_owner (
  id           bigint generated always as identity primary key,
  organisation text not null references organisation (id),
  field_group  text not null,                                            -- as decision data-quality calls it
  group_id     text references team (group_id),
  user_id      text references member (user_id),
  named_by     text not null,
  named_at     timestamptz not null,
  constraint field_owner_is_a_person_or_a_team check (num_nonnulls(group_id, user_id) <= 1)
);
create index field_owner_newest on field_owner (organisation, field_group, id desc);
create trigger field_owner_rows_are_only_added before update or delete on field_owner for each row execute function rows_are_only_added();
create trigger field_owner_is_not_emptied before truncate on field_owner for each statement execute function rows_are_only_added();

-- Somebody who has left, or a team that is no more, owns nothing.
create view named_field_owner as
select f.organisation, o.name as organisation_name, f.field_group, f.named_at,
       coalesce('team:' || t.group_id, 'person:' || m.user_id) as key, coalesce(t.name, m.name) as name
  from (select distinct on (organisation, field_group) * from field_owner order by organisation, field_group, id desc) f
  join organisation o on o.id = f.organisation
  left join team t on t.group_id = f.group_id left join member m on m.user_id = f.user_id and m.active
 where coalesce(t.name, m.name) is not null;

-- Whose a team is: a ward's team belongs to the hospital.
create view organisation_of_team as
select t.group_id, o.id as organisation, o.hub from team t
  left join ward w on w.id = t.scope left join site s on s.id = w.site join organisation o on o.id = coalesce(s.trust, t.scope);
