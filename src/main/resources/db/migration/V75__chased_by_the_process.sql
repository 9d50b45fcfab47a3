-- The process of such a task chases it itself (property chasedBy of the task in its model), so nobody is mailed about each one.
alter table task add column chased boolean not null default false;
update task set chased = true where task_id = 'record-daily-review' and state = 'open';
drop index task_to_remind;
drop index task_to_call_overdue;
create index task_to_remind on task (remind_at) where state = 'open' and reminded_at is null and not chased;
create index task_to_call_overdue on task (due_at) where state = 'open' and overdue_told_at is null and not chased;
