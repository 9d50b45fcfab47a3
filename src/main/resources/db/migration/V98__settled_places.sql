-- From which day the provider's own figures count whoever a place is kept for: once they have come, the place is not kept any more.
alter table capacity_reservation add column counted_from date;
