-- What colleagues write and keep beside a journey. A note is never changed: its author strikes it out, and it stays to be
-- read as struck out. A file is taken away by its author: its content goes, and that it was there stays.
create table note (
  id         uuid primary key,
  journey    text not null references journey (id),
  task       text,                                        -- the engine's task from which it was written
  task_kind  text,                                        -- its kind, for example record-daily-review
  text       text not null,                               -- empty where a file alone was kept
  author     text not null,
  written_at timestamptz not null,
  check ((task is null) = (task_kind is null)),
  check (length(text) <= 4000)
);
create index note_journey on note (journey, written_at desc, id);

create table note_strike (
  note      uuid primary key references note (id),
  because   text not null check (because <> ''),
  by_whom   text not null,
  struck_at timestamptz not null
);

create table attachment (
  id     uuid primary key,
  note   uuid not null unique references note (id),
  name   text not null,
  kind   text not null check (kind in ('pdf', 'png', 'jpeg', 'text', 'word')),
  bytes  bigint not null check (bytes > 0),
  sha256 bytea not null
);

create table attachment_content (
  attachment uuid primary key references attachment (id),
  content    bytea not null
);
alter table attachment_content alter column content set storage external;   -- such files are compressed already

create table attachment_removal (
  attachment uuid primary key references attachment (id),
  because    text not null check (because <> ''),
  by_whom    text not null,
  removed_at timestamptz not null
);

do $make$
declare kept text;
begin
  foreach kept in array array['note', 'note_strike', 'attachment', 'attachment_removal'] loop
    execute format('create trigger %1$s_rows_are_only_added before update or delete on %1$I
      for each row execute function rows_are_only_added()', kept);
    execute format('create trigger %1$s_is_never_emptied before truncate on %1$I
      for each statement execute function rows_are_only_added()', kept);
  end loop;
end $make$;

-- A file's content goes when, and only when, it is written down who took it away and why.
create function content_goes_with_a_reason() returns trigger language plpgsql as
$$ begin
  if tg_op = 'DELETE' and exists (select from attachment_removal r where r.attachment = old.attachment) then
    return old;
  end if;
  raise exception 'The content of a file is kept until its removal is written down';
end $$;
create trigger content_goes_with_a_reason before update or delete on attachment_content
  for each row execute function content_goes_with_a_reason();
create trigger content_is_never_emptied before truncate on attachment_content
  for each statement execute function rows_are_only_added();

-- Each leaves a row in the audit, which says neither what was written nor what a file is called.
create function audit_note() returns trigger language plpgsql as
$$ begin
  perform audit_write('note.written', new.author, array[new.journey], 1, coalesce(new.task_kind, ''));
  return null;
end $$;
create trigger note_is_audited after insert on note for each row execute function audit_note();

create function audit_note_struck() returns trigger language plpgsql as
$$ begin
  perform audit_write('note.struckOut', new.by_whom, array[(select journey from note where id = new.note)], 1, new.note::text);
  return null;
end $$;
create trigger note_strike_is_audited after insert on note_strike for each row execute function audit_note_struck();

create function audit_attachment() returns trigger language plpgsql as
$$ declare written note; begin
  select * into written from note where id = new.note;
  perform audit_write('file.kept', written.author, array[written.journey], 1, new.id::text);
  return null;
end $$;
create trigger attachment_is_audited after insert on attachment for each row execute function audit_attachment();

create function audit_attachment_removed() returns trigger language plpgsql as
$$ begin
  perform audit_write('file.removed', new.by_whom,
    array[(select n.journey from attachment a join note n on n.id = a.note where a.id = new.attachment)], 1,
    new.attachment::text);
  return null;
end $$;
create trigger attachment_removal_is_audited after insert on attachment_removal
  for each row execute function audit_attachment_removed();
