-- Information governance may find that two records are two people after all.
alter table person_merge drop constraint person_merge_state_check;
alter table person_merge add constraint person_merge_state_check
  check (state in ('waiting', 'done', 'to-look-at', 'kept-apart', 'undone'));
create index admission_notice_number on admission_notice (hospital_number_authority, hospital_number);
