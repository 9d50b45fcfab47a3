-- For which hours the lists to be printed were written, so that one node writes them and the others leave it to that one.
create table printed_round (
  hour       timestamptz primary key,
  written_at timestamptz not null,
  lists      int not null,
  people     int not null
);
create trigger printed_round_rows_are_only_added before update or delete on printed_round
  for each row execute function rows_are_only_added();
