-- A port may speak for one sender: its messages are read by the profile of that port, whenever they are read.
alter table hl7_message add column by_profile text;
