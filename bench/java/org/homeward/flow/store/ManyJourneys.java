package org.homeward.flow.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a database with made-up journeys: four hospital trusts with their hubs, 600 wards, ten councils. Open journeys
 * have two open tasks each, closed ones five that are done; the closed ones lie over three years. Wards, hubs and
 * councils have the relationships that the product would have written.
 */
final class ManyJourneys {

    static final int OPEN = 20_000;
    static final int CLOSED = 100_000;

    private static final List<String> STATEMENTS = List.of(
            "insert into organisation (id, kind, name) select 'hub-' || n, 'hub', 'Hub ' || n from generate_series(0, 3) n",
            """
            insert into organisation (id, kind, name, hub)
            select 'trust-' || n, 'hospital', 'Trust ' || n, 'hub-' || n from generate_series(0, 3) n""",
            "insert into organisation (id, kind, name) select 'council-' || n, 'council', 'Council ' || n from generate_series(0, 9) n",
            "insert into organisation (id, kind, name) select 'provider-' || n, 'provider', 'Provider ' || n from generate_series(0, 99) n",
            "insert into site (id, trust, name) select 'site-' || n, 'trust-' || n, 'Site ' || n from generate_series(0, 3) n",
            "insert into ward (id, site, name) select 'ward-' || n, 'site-' || n % 4, 'Ward ' || n from generate_series(0, 599) n",
            "insert into team (group_id, role, scope, name) select 'ward-staff.ward-' || n, 'ward-staff', 'ward-' || n, 'Ward ' || n from generate_series(0, 599) n",
            """
            insert into team (group_id, role, scope, name)
            select role || '.hub-' || n, role, 'hub-' || n, role from generate_series(0, 3) n,
              unnest(array['discharge-coordinators', 'hub-case-managers', 'therapists', 'hub-leads', 'managers']) role""",
            """
            insert into team (group_id, role, scope, name)
            select role || '.council-' || n, role, 'council-' || n, role from generate_series(0, 9) n,
              unnest(array['social-workers', 'brokerage-officers', 'housing-officers']) role""",
            """
            insert into team (group_id, role, scope, name)
            select role || '.trust-' || n, role, 'trust-' || n, role from generate_series(0, 3) n,
              unnest(array['managers', 'pharmacists', 'hospital-systems', 'information-governance']) role""",
            "insert into team (group_id, role, scope, name) select 'care-providers.provider-' || n, 'care-providers', 'provider-' || n, 'Provider' from generate_series(0, 99) n",
            """
            insert into person (id, nhs_number, nhs_number_verified, surname, given_name, birth_date, postcode, created_at)
            select md5('p' || n)::uuid, '999' || lpad(n::text, 7, '0'), true, 'Surname' || n, 'Given' || n % 900,
                   date '1930-01-01' + n % 18000, 'NB' || n % 9 + 1 || ' 4QT', now()
              from generate_series(1, :all) n""",
            """
            insert into journey (id, person, matched, stage, stage_since, trust, ward, hub, council, pathway, opened_at,
                                 closed_at, outcome)
            select 'J-' || lpad(upper(to_hex(n)), 6, '0'), md5('p' || n)::uuid, true,
                   case when n <= :open then 'assessing' else 'closed' end, opened, 'trust-' || n % 4,
                   'ward-' || n % 600, 'hub-' || n % 4, 'council-' || n % 10, 'P' || n % 4, opened,
                   case when n > :open then opened + interval '9 days' end, case when n > :open then 'left' end
              from (select n, case when n <= :open then now() - (n % 20) * interval '1 day'
                              else now() - interval '10 days' - (n % 1085) * interval '1 day' end as opened
                      from generate_series(1, :all) n) one""",
            """
            insert into admission_notice (journey, source, nhs_number, hospital_number, surname, given_name, birth_date)
            select j.id, 'hl7:BENCH', p.nhs_number, 'H' || p.nhs_number, p.surname, p.given_name, p.birth_date
              from journey j join person p on p.id = j.person""",
            """
            insert into stay (id, journey, visit_number, admitted_at, left_at, state)
            select md5(id)::uuid, id, id, opened_at, closed_at, case when closed_at is null then 'open' else 'left' end from journey""",
            "insert into stay_location (stay, ward, raw, bed, since) select md5(id)::uuid, ward, ward, 'A1', opened_at from journey",
            """
            insert into wait_interval (id, journey, process_id, element_id, waiting_for, owner, began_at, ended_at, how_it_ended)
            select j.id || '-' || k, j.id, 'discharge-to-assess', 'userTask_step' || k, 'not-a-delay', 'hub', j.opened_at,
                   j.closed_at, case when j.closed_at is not null then 'done' end
              from journey j, generate_series(1, 5) k where k <= 2 or j.closed_at is not null""",
            """
            insert into task (id, wait, journey, task_id, name, process_id, group_id, escalate_to, opened_at, remind_at, due_at,
                              ended_at, state)
            select w.id, w.id, w.journey, 'step', 'Step', w.process_id,
                   case when right(w.id, 1) = '1' then 'ward-staff.' || j.ward else 'hub-case-managers.' || j.hub end, 'hub-leads',
                   w.began_at, w.began_at, w.began_at + hashtext(w.id) % 5000 * interval '1 minute', w.ended_at,
                   case when w.ended_at is null then 'open' else 'done' end
              from wait_interval w join journey j on j.id = w.journey""",
            """
            insert into relationship (journey, group_id, kind, because, since, until)
            select j.id, r.key, r.kind, 'Bench', j.opened_at, case when j.closed_at is null then 'infinity'
                     when r.kind = 'ward' or r.key like 'ward-staff.%' then j.closed_at + interval '30 days' else j.closed_at end
              from journey j cross join lateral (values
                ('ward-staff.' || j.ward, 'ward', 100), ('ward-staff.' || j.ward, 'task', 100),
                ('discharge-coordinators.' || j.hub, 'hub', 100), ('discharge-coordinators.' || j.hub, 'task', 20),
                ('hub-case-managers.' || j.hub, 'referral', 70), ('hub-case-managers.' || j.hub, 'task', 70),
                ('therapists.' || j.hub, 'task', 50), ('social-workers.' || j.council, 'task', 60),
                ('brokerage-officers.' || j.council, 'task', 30), ('pharmacists.' || j.trust, 'task', 30),
                ('care-providers.provider-' || abs(hashtext(j.id)) % 100, 'offered', 30)) r (key, kind, share)
             where abs(hashtext(j.id || r.key)) % 100 < r.share""");

    private ManyJourneys() {
    }

    static void fill(JdbcClient database) {
        for (var sql : STATEMENTS) {
            database.sql(sql).param("open", OPEN).param("all", OPEN + CLOSED).update();
        }
        database.sql("vacuum analyze").update();
    }
}
