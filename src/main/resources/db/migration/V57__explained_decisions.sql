-- Tables that were asked together, what each calls its facts, and what it would have said if one fact had been another.
alter table decision_taken add column asking uuid;
alter table decision_taken add column labels jsonb not null default '{}';
alter table decision_taken add column what_if jsonb not null default '[]';
create index decision_taken_asking on decision_taken (asking);
