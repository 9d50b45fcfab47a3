-- The newest figure of each service and band, kept by the figures themselves: what is looked up when two thousand services are asked at
-- once. Where it is for a day to come, the one that counts until then is found among all that was ever said.
create table capacity_newest (
  service   text not null references care_service (ref),
  band      text not null,
  id        bigint not null,
  day       date not null,
  capacity  int not null,
  occupied  int not null,
  accepting boolean not null,
  source    text not null,
  said_at   timestamptz not null,
  said_by   text not null,
  primary key (service, band)
);
insert into capacity_newest (service, band, id, day, capacity, occupied, accepting, source, said_at, said_by)
select distinct on (service, band) service, band, id, day, capacity, occupied, accepting, source, said_at, said_by
  from capacity_figure order by service, band, day desc, id desc;

create function capacity_is_newest() returns trigger language plpgsql as $$
begin
  insert into capacity_newest as known (service, band, id, day, capacity, occupied, accepting, source, said_at, said_by)
  values (new.service, new.band, new.id, new.day, new.capacity, new.occupied, new.accepting, new.source, new.said_at, new.said_by)
  on conflict (service, band) do update set id = excluded.id, day = excluded.day, capacity = excluded.capacity, occupied = excluded.occupied,
         accepting = excluded.accepting, source = excluded.source, said_at = excluded.said_at, said_by = excluded.said_by
   where (excluded.day, excluded.id) > (known.day, known.id);
  return null;
end
$$;
create trigger capacity_figure_is_newest after insert on capacity_figure for each row execute function capacity_is_newest();
