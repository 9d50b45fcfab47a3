-- The same answer as before. In this language the database keeps the plan, which made up nearly all of what asking took.
create or replace function surviving_person(start uuid) returns uuid language plpgsql stable as
$$ declare
  here uuid;
  further uuid;
begin
  select id, merged_into into here, further from person where id = start;
  for step in 1..100 loop
    exit when further is null;
    select id, merged_into into here, further from person where id = further;
  end loop;
  return here;
end $$;
