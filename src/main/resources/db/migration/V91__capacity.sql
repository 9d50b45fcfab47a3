-- What was said of a service's places, each time anew. A figure counts from its day on, until one of that or a later day.
create table capacity_figure (
  id        bigint generated always as identity primary key,
  service   text not null references care_service (ref),
  day       date not null,
  band      text not null,                                -- a time of day or a type of bed
  capacity  int not null check (capacity >= 0),
  occupied  int not null check (occupied >= 0),
  accepting boolean not null,
  source    text not null check (source in ('page', 'telephone', 'api', 'mail', 'computed')),
  said_at   timestamptz not null,
  said_by   text not null,
  constraint no_more_occupied_than_there_are check (occupied <= capacity)
);
create index capacity_figure_newest on capacity_figure (service, band, day desc, id desc);
create trigger capacity_figures_are_only_added before update or delete on capacity_figure
  for each row execute function rows_are_only_added();

-- Places that are kept for somebody whom the figures do not count yet, from a day on until they are freed. The reference says
-- nothing about the person.
create table capacity_reservation (
  id        bigint generated always as identity primary key,
  service   text not null references care_service (ref),
  band      text not null,
  from_day  date not null,
  places    int not null check (places > 0),
  reference text not null,
  made_at   timestamptz not null,
  made_by   text not null,
  freed_at  timestamptz
);
create unique index capacity_reservation_once on capacity_reservation (service, band, reference) where freed_at is null;
create index capacity_reservation_open on capacity_reservation (service, band, from_day) where freed_at is null;
