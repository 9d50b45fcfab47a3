-- What was said about attendances in emergency departments: the same words as of stays, kept apart from them, so that an
-- attendance never opens, moves or ends a stay even where the hospital uses one visit number for both.
create table attendance_event (like stay_event including defaults including constraints including identity);
create index attendance_event_visit on attendance_event (facility, visit_number, id);
create index attendance_event_message on attendance_event (message) where message <> 0;

-- One row an attendance. How it ended is the outcome of its journey.
create table attendance (
  journey      text primary key references journey (id),
  facility     text not null,
  visit_number text not null,
  ward         text,                                       -- the department, where it is known here
  arrived_at   timestamptz not null,
  left_at      timestamptz,
  state        text not null check (state in ('present', 'gone', 'recorded-in-error')),
  constraint attendance_gone check ((state = 'gone') = (left_at is not null))
);
create index attendance_visit on attendance (facility, visit_number, arrived_at);
create index attendance_ward on attendance (ward);
create index attendance_present on attendance (arrived_at) where state = 'present';
create trigger board_shows_attendance after insert or update on attendance
  for each statement execute function count_board_change();
