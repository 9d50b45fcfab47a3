-- The note in plain words for whoever cares for somebody after hospital: each version prepared once, sent once, heard of once.
-- Its words are answers (table answer) under the same sheet.
create table discharge_note (
  id               uuid primary key,
  journey          text not null references journey (id),
  version          integer not null,
  sheet            text not null,
  prepared_at      timestamptz not null,
  prepared_by      text not null,
  ward             text,
  missing          text[] not null,
  override_reason  text,
  reading_age      integer not null,
  sent_at          timestamptz,
  sent_to          text,
  reference        text,
  heard_at         timestamptz,
  heard_from       text,
  understood       boolean,
  missing_items    text[],
  missing_text     text,
  unique (journey, version),
  check (heard_at is null or sent_at is not null),
  check ((heard_at is null) = (understood is null))
);
create index discharge_note_ward on discharge_note (ward, sent_at);
