-- Which changes of medicines the pharmacist had named when a note was written: what is named otherwise later makes the note wrong.
alter table discharge_note add column medicine_changes text[];
update discharge_note n
   set medicine_changes = coalesce((
         select array_agg(change #>> '{}' order by change #>> '{}')
           from answer a cross join lateral jsonb_path_query(a.value, '$[*]') as change
          where a.journey = n.journey and a.form = 'prepare-medicines' and a.name = 'changes' and change #>> '{}' not in ('none', '')
            and a.task = (select b.task from answer b
                           where b.journey = n.journey and b.form = 'prepare-medicines' and b.answered_at <= n.prepared_at
                           order by b.id desc limit 1)), '{}');
alter table discharge_note alter column medicine_changes set not null;
