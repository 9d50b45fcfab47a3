-- By which numbers a provider is telephoned about a held package, in its office and outside office hours.
create table provider_telephone (
  provider text primary key references organisation (id),
  office   text not null,
  on_call  text
);
