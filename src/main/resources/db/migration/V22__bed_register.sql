-- Where a bed stands in its ward, why it is closed and whether anybody looks after who lies there. Whether it counts today
-- is said by decision active-bed, from this and from who lies there.
alter table bed
  add column bay     text not null default '',
  add column state   text not null default 'open' check (state in ('open', 'closed', 'closed-infection', 'closed-estates')),
  add column staffed boolean not null default true;
update bed set state = 'closed' where not open;
alter table bed add constraint bed_is_open check (open = (state = 'open'));
create index stay_location_now on stay_location (ward, bed) where until is null;
