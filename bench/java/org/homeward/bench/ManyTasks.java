package org.homeward.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a database that already holds the demo's organisations with open journeys, each with one open task and the
 * relationships that the product would have written. Two of five are of the demo's hub: half of those are its leads', a
 * fifth its case managers', and a tenth each therapists', co-ordinators' and the council's social workers'. The others
 * lie on 600 wards of four made-up hospitals. One in five of the hub's is claimed by a colleague, one in twenty
 * overdue, a third are for people ready to leave. The engine has none of these tasks, because pages do not ask it.
 */
public final class ManyTasks {

    private static final String SURNAME = """
            (array['Ash','Black','Brook','Carl','Dun','East','Fair','Green','Hart','Holl','Kirk','Lang','Marl','North','Oak','Pem','Quar',
                   'Red','Stan','Thorn','Under','Wal','West','White','Whit','Wind','Wood','York','Had','Ler'])[1 + n % 30]
            || (array['worth','burn','field','ton','ham','ley','wick','by','ford','hurst','land','man','well','stead','bury','combe',
                      'dale','gate','shaw','wood'])[1 + n / 30 % 20]""";
    private static final String GIVEN = """
            (array['Margaret','George','Amina','Dennis','Patrick','Joan','Edith','Ivy','Tom','Ann','Harold','Doris','Stanley','Vera',
                   'Kenneth','Rita','Winston','Mohammed','Priya','Grace','Arthur','Beryl','Cyril','Daphne','Elsie'])[1 + n / 7 % 25]""";
    private static final List<String> STATEMENTS = List.of(
            "insert into organisation (id, kind, name) select 'hub-' || n, 'hub', 'Hub ' || n from generate_series(0, 3) n",
            "insert into organisation (id, kind, name, hub) select 'trust-' || n, 'hospital', 'Trust ' || n, 'hub-' || n from generate_series(0, 3) n",
            "insert into site (id, trust, name) select 'site-' || n, 'trust-' || n, 'Site ' || n from generate_series(0, 3) n",
            "insert into ward (id, site, name) select 'ward-' || n, 'site-' || n % 4, 'Ward ' || n from generate_series(0, 599) n",
            "insert into team (group_id, role, scope, name) select 'ward-staff.ward-' || n, 'ward-staff', 'ward-' || n, 'Ward ' || n from generate_series(0, 599) n",
            "create temporary table made as select n, md5('p' || n)::uuid as person, 'J-' || lpad(upper(to_hex(n)), 6, '0') as journey, n % 5 < 2 as ours, "
                    + SURNAME + " as surname, " + GIVEN + " as given, now() - (n % 20) * interval '1 day' - n % 1440 * interval '1 minute' as opened"
                    + " from generate_series(1, :tasks) n",
            """
            insert into person (id, nhs_number, nhs_number_verified, surname, given_name, birth_date, postcode, created_at)
            select person, '998' || lpad(n::text, 7, '0'), true, surname, given, date '1930-01-01' + n % 18000, 'NB2 4QT', opened from made""",
            """
            insert into journey (id, person, matched, stage, stage_since, trust, ward, hub, council, pathway, discharge_ready_on, opened_at)
            select journey, person, true, case when n % 3 = 0 then 'ready' else 'deciding' end, opened,
                   case when ours then 'northbridge' else 'trust-' || n % 4 end, case when ours then 'northbridge-4a' else 'ward-' || n % 600 end,
                   case when ours then 'northbridge-hub' else 'hub-' || n % 4 end, 'eastvale', case when n % 3 = 0 then 'P' || n % 4 end,
                   case when n % 3 = 0 then current_date - n % 6 end, opened from made""",
            """
            insert into admission_notice (journey, source, nhs_number, hospital_number, surname, given_name, birth_date)
            select journey, 'hl7:BENCH', '998' || lpad(n::text, 7, '0'), 'BN' || n, surname, given, date '1930-01-01' + n % 18000 from made""",
            """
            insert into stay (id, journey, visit_number, admitted_at, state)
            select md5(journey)::uuid, journey, journey, opened, 'open' from made""",
            "insert into stay_location (stay, ward, raw, bed, since) select md5(journey)::uuid, '4A', '4A', 'A' || n % 28, opened from made",
            """
            insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at)
            select journey || '-1', journey, 'discharge-to-assess', 'userTask_step', 'not-a-delay', 'hub', opened from made""",
            """
            insert into task (id, wait, journey, task_id, name, process_id, group_id, escalate_to, opened_at, remind_at, due_at, state,
                              taken_by, ready_on, reminded_at, overdue_told_at)
            select md5('t' || n)::uuid::text, journey || '-1', journey, 'step-' || n / 11 % 20, 'Step ' || n / 11 % 20, 'discharge-to-assess',
                   case when not ours then 'ward-staff.ward-' || n % 600
                        else (array['hub-leads.northbridge-hub','hub-leads.northbridge-hub','hub-leads.northbridge-hub','hub-leads.northbridge-hub',
                          'hub-leads.northbridge-hub','hub-case-managers.northbridge-hub','hub-case-managers.northbridge-hub','therapists.northbridge-hub',
                          'discharge-coordinators.northbridge-hub','social-workers.eastvale'])[1 + n / 5 % 10] end,
                   'hub-leads', opened, due - interval '1 hour', due, 'open', case when ours and n / 50 % 5 = 0 then (array['lena.lead','lena.lead','lena.lead','lena.lead','lena.lead','hari.hub','hari.hub',
                     'tess.therapist','dev.coordinator','seth.social'])[1 + n / 5 % 10] end,
                   case when n % 3 = 0 then current_date - n % 6 end, now(), now()
              from (select *, now() + (n / 13 % 19 - 1) * interval '1 day' + (n % 1440) * interval '1 minute' as due from made) made""",
            """
            insert into relationship (journey, group_id, kind, because, since, until, shows)
            select t.journey, t.group_id, 'task', 'Bench', t.opened_at, 'infinity'::timestamptz, true from task t join made on made.journey = t.journey
            union all select journey, 'ward-staff.' || case when ours then 'northbridge-4a' else 'ward-' || n % 600 end, 'ward', 'Bench', opened, 'infinity'::timestamptz, true from made
            union all select journey, 'discharge-coordinators.' || case when ours then 'northbridge-hub' else 'hub-' || n % 4 end, 'hub', 'Bench', opened, 'infinity'::timestamptz, true from made""");

    private ManyTasks() {
    }

    /** Without the triggers: the audit of half a million made-up rows would be chained while others are measured. */
    static void fill(JdbcClient database, int tasks) {
        database.sql("set session_replication_role = replica").update();
        for (var sql : STATEMENTS) {
            database.sql(sql).param("tasks", tasks).update();
        }
        database.sql("select keep_words(array(select journey from made))").query((row, number) -> "").list();
        database.sql("drop table made").update();
        database.sql("set session_replication_role = origin").update();
        database.sql("vacuum analyze").update();
        database.sql("checkpoint").update();
    }
}
