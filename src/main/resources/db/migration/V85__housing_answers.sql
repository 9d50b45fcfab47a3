-- What the systems of housing authorities have told of people who were referred to them, each once.
create table housing_answer (
    journey     text        not null references journey (id),
    authority   text        not null,
    reference   text        not null,
    answered_at timestamptz not null,
    told_at     timestamptz not null,
    primary key (journey, authority, reference)
);
comment on table housing_answer is 'Answers of housing authorities, by the reference that they give them; nothing about the person.';
