-- What care is looked for, without who needs it. Only what stands here may be told to a provider before it is chosen, and of that
-- only what domain rules allow: language and care worker serve to match and are shown to nobody.
create table care_need (
  ref           text primary key check (ref ~ '^N-[0-9A-HJKMNP-TV-Z]{6}$'),
  journey       text not null references journey (id),
  council       text not null references organisation (id),
  pathway       text not null check (pathway in ('P0', 'P1', 'P2', 'P3')),
  purpose       text not null check (purpose in ('discharge', 'long-term', 'signpost')),
  kinds         text[] not null check (cardinality(kinds) > 0),  -- codes of the list package-types; any of them will do
  district      text not null,                                 -- postcode district, for example NB1
  age_band      text not null,                                 -- for example 80 to 89
  bands         text[] not null,                               -- times of the day, or one type of bed
  visits_a_day  int not null check (visits_a_day between 0 and 4),
  minutes       int[] not null,                                -- of each visit, in order
  care_workers  int not null check (care_workers in (1, 2)),
  tasks         text[] not null,                               -- what has to be done, by codes
  start_from    timestamptz not null,
  equipment     text[] not null,                               -- codes of the list equipment of assess-therapy
  infection     text not null check (infection in ('yes', 'no', 'not-known')),
  summary       text not null,
  care_worker   text check (care_worker in ('women', 'men')),
  language      text,
  continuity    boolean not null,
  state         text not null check (state in ('open', 'chosen', 'confirmed', 'interim', 'withdrawn')),
  opened_at     timestamptz not null,
  looked_since  timestamptz not null,                          -- from when offers count; later than opened_at once it is looked for anew
  opened_by     text not null,
  closed_at     timestamptz,
  closed_because text,
  constraint closed_with_a_reason check ((state in ('open', 'chosen')) = (closed_at is null) and (closed_at is null) = (closed_because is null))
);
create unique index care_need_one_open on care_need (journey) where state in ('open', 'chosen') and purpose <> 'signpost';
create index care_need_journey on care_need (journey);

-- One provider asked for one need. The reference says nothing, and no two references have to do with each other.
create table care_offer (
  ref              text primary key check (ref ~ '^O-[0-9A-HJKMNP-TV-Z]{6}$'),
  need             text not null references care_need (ref),
  service          text not null references care_service (ref),
  organisation     text not null references organisation (id),
  round            int not null check (round > 0),
  place            int not null check (place >= 0),              -- counts within its round from 0
  state            text not null check (state in
                     ('offered', 'accepted', 'assessing', 'chosen', 'active', 'not-chosen', 'declined', 'expired', 'withdrawn', 'ended')),
  score            int not null check (score between 0 and 100),
  breakdown        jsonb not null,                               -- [{"name", "points", "weight", "words"}]
  made_at          timestamptz not null,
  answer_by        timestamptz not null,                         -- moves on by as long as a question was open
  can_start_at     timestamptz,
  decline_reason   text,                                         -- code of the list decline-reasons
  assess_how       text check (assess_how in ('visit', 'video', 'trusted-assessment')),
  assess_until     timestamptz,                                  -- until when the consent counts
  chosen_because   text,
  chosen_by        text check (chosen_by in ('person', 'attorney-or-deputy', 'best-interests', 'broker-only-one')),
  start_at         timestamptz,
  first_visit_by   text,
  latest_arrival   text,
  closed_at        timestamptz,
  constraint closed_and_no_more check ((state in ('not-chosen', 'declined', 'expired', 'withdrawn', 'ended')) = (closed_at is not null)),
  constraint declined_with_a_reason check (state <> 'declined' or decline_reason is not null),
  constraint assessing_with_consent check (state <> 'assessing' or assess_until is not null)
);
-- Exactly one is chosen, whoever asks at the same moment; and nobody is asked for the same need twice at once.
create unique index care_offer_one_chosen on care_offer (need) where state in ('chosen', 'active');
create unique index care_offer_one_open on care_offer (need, organisation) where closed_at is null;
create index care_offer_need on care_offer (need);
create index care_offer_open on care_offer (organisation) where closed_at is null;

create table care_offer_step (
  id      bigint generated always as identity primary key,
  offer   text not null references care_offer (ref),
  state   text not null,
  at      timestamptz not null,
  by_whom text not null,                                         -- user, link:organisation, or process
  because text
);
create index care_offer_step_offer on care_offer_step (offer, id);
create trigger care_offer_steps_are_only_added before update or delete on care_offer_step
  for each row execute function rows_are_only_added();

-- What a provider wanted to know before it answered. The answer goes to all who were asked.
create table care_offer_question (
  id          bigint generated always as identity primary key,
  offer       text not null references care_offer (ref),
  section     text not null check (section in ('needs', 'therapy', 'social-care', 'medicines', 'equipment', 'money', 'other')),
  question    text not null,
  asked_at    timestamptz not null,
  answer      text,
  answered_at timestamptz,
  answered_by text,
  constraint answered_whole check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index care_offer_question_offer on care_offer_question (offer, id);

-- Tasks of providers, which belong to an offer and, for all that the engine knows, to no journey.
create table care_offer_task (
  task      text primary key,                                    -- the engine's
  offer     text not null references care_offer (ref),
  form      text not null,
  group_id  text not null,
  opened_at timestamptz not null,
  due_at    timestamptz not null,
  ended_at  timestamptz,
  how_it_ended text check (how_it_ended in ('done', 'withdrawn')),
  constraint ended_somehow check ((ended_at is null) = (how_it_ended is null))
);
create index care_offer_task_offer on care_offer_task (offer);
