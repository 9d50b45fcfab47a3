-- What was told to a journey while nobody waited for it: kept until somebody does, or until the journey has closed.
create table kept_news (
    id       bigint generated always as identity primary key,
    journey  text        not null references journey (id),
    message  text        not null,
    source   text        not null,
    told_at  timestamptz not null,
    heard_at timestamptz,
    unique (journey, message, source)
);
comment on table kept_news is 'Messages of a journey that nobody waited for when they were told.';
create index kept_news_unheard on kept_news (message, journey) where heard_at is null;
