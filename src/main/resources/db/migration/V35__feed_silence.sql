-- The times in which an agreed sender was silent although it usually sends. One without an end goes on.
create table feed_silence (
  id          bigint generated always as identity primary key,
  application text not null,
  facility    text not null default '',                    -- empty where the profile takes any
  since       timestamptz not null,                        -- of the last message before it
  noticed_at  timestamptz not null,
  heard_at    timestamptz                                  -- when the next message came
);
create unique index feed_silence_now on feed_silence (application, facility) where heard_at is null;
create index hl7_of_sender on hl7_message (application, facility, received_at desc);
