-- The engine refuses to start on a database with another history level than its own; where it has tables already, they say "full" (3).
do $$
begin
  if to_regclass('act_ge_property') is not null then
    update act_ge_property set value_ = '60' where name_ = 'historyLevel' and value_ = '3';
  end if;
end $$;
