-- What waits for a visit, or was kept for it, is looked for with each message about the visit.
create index hl7_kept_of_visit on hl7_message (visit) where state in ('waiting', 'stored');
-- What is to be tried again holds back the later messages about its visit; there are few of them, however long the queue is.
create index hl7_to_try_again on hl7_message (visit, id) where state = 'received' and try_at is not null;

-- The words by which somebody is found are made anew only where one of them has changed.
drop trigger notice_is_found on admission_notice;
create trigger notice_is_found after insert on admission_notice for each row execute function notice_is_found();
create trigger notice_is_found_anew after update on admission_notice for each row
  when ((old.given_name, old.surname, old.nhs_number, old.hospital_number)
        is distinct from (new.given_name, new.surname, new.nhs_number, new.hospital_number))
  execute function notice_is_found();
drop trigger person_is_found on person;
create trigger person_is_found after update on person for each row
  when ((old.given_name, old.surname, old.nhs_number) is distinct from (new.given_name, new.surname, new.nhs_number))
  execute function person_is_found();
