-- Closed lists that forms choose from. A version is never changed, so that an old answer keeps its meaning.
create table code_list (
  id     text primary key,                                -- kebab-case, for example discharge-destination
  title  text not null,
  source text not null
);

create table code_list_version (
  list       text not null references code_list,
  number     int not null,
  valid_from date not null,
  by_whom    text not null,                               -- release where it came with the product
  entered_at timestamptz not null default now(),
  primary key (list, number)
);

create table code_list_entry (
  list     text not null,
  version  int not null,
  position int not null,
  code     text not null,
  label    text not null,
  valid_to date,                                          -- the last day on which it can be chosen
  primary key (list, version, code),
  foreign key (list, version) references code_list_version
);
