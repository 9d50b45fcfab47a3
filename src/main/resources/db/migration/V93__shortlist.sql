-- The places that a service has in each band, as somebody last said them: what is expected of it in the market. Kept by the figures
-- themselves, so that nobody has to look through all that was ever said.
create table capacity_last_said (
  service  text not null references care_service (ref),
  band     text not null,
  capacity int not null,
  primary key (service, band)
);
insert into capacity_last_said (service, band, capacity)
select distinct on (service, band) service, band, capacity from capacity_figure order by service, band, id desc;

create function capacity_is_last_said() returns trigger language plpgsql as $$
begin
  insert into capacity_last_said (service, band, capacity) values (new.service, new.band, new.capacity)
  on conflict (service, band) do update set capacity = excluded.capacity;
  return null;
end
$$;
create trigger capacity_figure_is_last_said after insert on capacity_figure for each row execute function capacity_is_last_said();

-- Figures for days to come are few among all that was ever said.
create index capacity_figure_day on capacity_figure (day, service, band);

-- Placements of the last months are few among all offers.
create index care_offer_placed on care_offer (made_at) where chosen_by is not null;
