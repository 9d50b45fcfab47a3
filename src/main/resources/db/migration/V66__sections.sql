-- Each section of an assessment as it was handed in or stood again: who wrote it, in which profession, when and from where.
-- The answers themselves stand in answer, under the same sheet. Rows are only added, so every version is kept.
create table assessment_section (
  id                   bigint generated always as identity primary key,
  journey              text not null references journey (id),
  section              text not null,                     -- id of the form, for example assess-therapy
  sheet                text not null,                     -- answer.task of its answers
  author               text not null,                     -- who wrote the answers
  profession           text not null,                     -- the author's kind of work then, for example therapists
  written_at           timestamptz not null,              -- when they were written
  origin_journey       text references journey (id),      -- from here on only where answers stand again
  origin_sheet         text,
  confirmed_by         text,
  confirmed_profession text,
  confirmed_at         timestamptz,
  questions_not_asked  int not null default 0 check (questions_not_asked >= 0),
  unique (journey, section, sheet),
  check (num_nulls(origin_journey, origin_sheet, confirmed_by, confirmed_profession, confirmed_at) in (0, 5)),
  check (confirmed_at is not null or questions_not_asked = 0),
  constraint only_the_profession_that_wrote_it_confirms check (confirmed_profession = profession)
);
create index assessment_section_journey on assessment_section (journey, section, id desc);
create index assessment_section_not_asked on assessment_section (confirmed_at) where questions_not_asked > 0;
create trigger assessment_section_rows_are_only_added before update or delete on assessment_section
  for each row execute function rows_are_only_added();
create trigger assessment_section_is_not_emptied before truncate on assessment_section
  for each statement execute function rows_are_only_added();

-- What the profession that wrote an earlier section said of it, and what the table made of that.
create table section_review (
  id             bigint generated always as identity primary key,
  journey        text not null references journey (id),
  section        text not null,
  origin_journey text not null references journey (id),
  origin_sheet   text not null,
  use            text not null check (use in ('accept', 'revalidate', 'new')),
  reviewed_by    text not null,
  reviewed_at    timestamptz not null
);
create index section_review_journey on section_review (journey, section, id desc);
create trigger section_review_rows_are_only_added before update or delete on section_review
  for each row execute function rows_are_only_added();
create trigger section_review_is_not_emptied before truncate on section_review
  for each statement execute function rows_are_only_added();

-- Sections handed in before they were kept as such; the profession is that of the team whose task it was.
insert into assessment_section (journey, section, sheet, author, profession, written_at)
select a.journey, a.form, a.task, min(a.author), split_part(min(t.group_id), '.', 1), min(a.answered_at)
  from answer a join task t on t.id = a.task
 where a.form in ('describe-needs', 'assess-therapy', 'assess-social-care', 'confirm-home-circumstances')
 group by a.journey, a.form, a.task order by min(a.id);
