-- To which level each delay has gone up, and when. A delay is one interval without need of the bed; each level is asked once in
-- it, the managers again on a day that they set. Rows are only added.
create table delay_escalation (
    journey      text        not null references journey (id),
    since        timestamptz not null,
    level        integer     not null,
    escalated_on date        not null,
    escalated_at timestamptz not null,
    primary key (journey, since, level, escalated_on)
);
comment on table delay_escalation is 'Delays that went up, by level of decision escalation-level.';
create trigger delay_escalation_rows_are_only_added before update or delete on delay_escalation
    for each row execute function rows_are_only_added();
create trigger delay_escalation_is_not_emptied before truncate on delay_escalation
    for each statement execute function rows_are_only_added();
