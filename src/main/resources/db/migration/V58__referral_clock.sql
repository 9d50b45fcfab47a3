-- When somebody took a task first, and from it the two clocks of a referral to the hub: accept within 15 minutes, triage within 30.
alter table task add column first_taken_at timestamptz;
create view referral_clock as
select id as task, journey, group_id, opened_at as referred_at,
       coalesce(first_taken_at, case when state = 'done' then ended_at end) as accepted_at,
       case when state = 'done' then ended_at end as triaged_at, due_at as triage_due,
       coalesce(first_taken_at, ended_at, now()) - opened_at <= interval '15 minutes' as accepted_in_time,
       coalesce(ended_at, now()) <= due_at as triaged_in_time
  from task where task_id = 'triage-referral' and state <> 'withdrawn';
