-- What councils were told of a person, each notice with its lines as they were; and what the council answered. Rows are
-- only added: a notice is taken back by another one, once, and answered once.
create table partner_notice (
  ref         text primary key,
  journey     text        not null references journey (id),
  kind        text        not null check (kind in ('referral', 'safe-to-leave', 'assessment', 'withdrawal')),
  council     text        not null,
  team        text        not null,
  channel     text        not null,
  fields      jsonb       not null,                          -- [{"name": …, "value": …, "part": …}]
  issued_at   timestamptz not null,
  issued_by   text,
  source      text        not null,
  takes_back  text        unique references partner_notice (ref),
  reason      text,                                          -- code of list withdrawal-reason
  reason_text text,
  number      bigint generated always as identity,           -- the order in which they were issued
  check ((kind = 'withdrawal') = (takes_back is not null)),
  check ((kind = 'withdrawal') = (reason is not null)),
  constraint other_needs_text check (reason <> '13' or reason_text is not null)
);
create index partner_notice_journey on partner_notice (journey, number desc);
create trigger partner_notice_rows_are_only_added before update or delete on partner_notice
  for each row execute function rows_are_only_added();
create trigger partner_notice_is_not_emptied before truncate on partner_notice
  for each statement execute function rows_are_only_added();

create table partner_notice_receipt (
  notice  text primary key references partner_notice (ref),
  type    text        not null,
  details text,
  contact text        not null,
  author  text        not null,
  source  text        not null,
  at      timestamptz not null
);
create trigger partner_notice_receipt_rows_are_only_added before update or delete on partner_notice_receipt
  for each row execute function rows_are_only_added();
create trigger partner_notice_receipt_is_not_emptied before truncate on partner_notice_receipt
  for each statement execute function rows_are_only_added();
