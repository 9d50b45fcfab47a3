package org.homeward.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a database that already holds the demo's organisations with services of 200 made-up providers, all in the directory of one
 * council and all of a kind that comes to people's homes. Each has said how many places it has in five times of the day, once a day for
 * thirty days; one in twenty of these figures is already said for the day after tomorrow. One service in fifty is closed. A thousand
 * places are kept for somebody. In the last ninety days 4,500 needs were each offered to twenty services, and one of them was chosen.
 */
final class ManyServices {

    private static final List<String> STATEMENTS = List.of(
            "insert into organisation (id, kind, name) select 'bench-' || n, 'provider', 'Provider ' || n from generate_series(0, 199) n",
            """
            insert into care_service (ref, council, organisation, name, kind, districts, criteria, days, opens, closes, admission_days,
                   latest_arrival, languages, care_workers, skills, contract, rate_pence, rate_unit, quality, closed_because, closed_at)
            select 'bench-' || n, 'eastvale', 'bench-' || n % 200, 'Round ' || n,
                   (array['home-care', 'reablement', 'extra-care', 'night-support', 'live-in-care'])[1 + n % 5],
                   array['NB' || 1 + n / 5 % 9, 'NB' || 1 + (n / 5 + 3) % 9, 'EV' || 1 + n % 20], '', days, null, null, days, null,
                   case n % 4 when 0 then '{}' else array['English', 'Polish', 'Urdu'] end, (array['women', 'both', 'both', 'not-known'])[1 + n / 3 % 4],
                   case n % 7 when 0 then '{}' else array['catheter care', 'moving and handling'] end, case when n % 10 > 0 then 'EV-' || n end, 2400,
                   'hour', (array['outstanding', 'good', 'good', 'requires-improvement', 'not-rated'])[1 + n / 11 % 5],
                   case when n % 50 = 0 then 'No staff' end, case when n % 50 = 0 then now() end
              from generate_series(1, :services) n,
                   (select array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as days) week""",
            """
            insert into capacity_figure (service, day, band, capacity, occupied, accepting, source, said_at, said_by)
            select 'bench-' || n, current_date - ago, (array['morning', 'lunch', 'tea', 'bed', 'night'])[b], 9 + n % 9, 5 + (n + ago) % 5, (n + ago) % 20 > 0,
                   (array['page', 'telephone', 'api', 'mail'])[1 + n % 4], now() - ago * interval '1 day' - n * 7 % 4000 * interval '1 minute', 'bench'
              from generate_series(1, :services) n, generate_series(1, 5) b, generate_series(30, 0, -1) ago""",
            """
            insert into capacity_figure (service, day, band, capacity, occupied, accepting, source, said_at, said_by)
            select 'bench-' || n, current_date + 2, (array['morning', 'lunch', 'tea', 'bed', 'night'])[b], 9, 2, true, 'page', now() - interval '3 hours', 'bench'
              from generate_series(20, :services, 20) n, generate_series(1, 5) b""",
            """
            insert into capacity_reservation (service, band, from_day, places, reference, made_at, made_by)
            select 'bench-' || 1 + n % :services, (array['morning', 'lunch', 'tea', 'bed', 'night'])[1 + n % 5], current_date - n % 20 + 3, 1, 'O-BENCH' || n, now(), 'bench'
              from generate_series(1, 1000) n""",
            """
            insert into person (id, nhs_number, nhs_number_verified, surname, given_name, birth_date, postcode, created_at)
            values (md5('bench')::uuid, '9998887771', true, 'Bench', 'Ada', date '1940-01-01', 'NB2 4QT', now())""",
            """
            insert into journey (id, person, matched, stage, stage_since, trust, ward, hub, council, opened_at)
            values ('J-BENCH0', md5('bench')::uuid, true, 'deciding', now(), 'northbridge', 'northbridge-4a', 'northbridge-hub', 'eastvale', now())""",
            """
            insert into care_need (ref, journey, council, pathway, purpose, kinds, district, age_band, bands, visits_a_day, minutes, care_workers, tasks,
                   start_from, equipment, infection, summary, continuity, state, opened_at, looked_since, opened_by, closed_at, closed_because)
            select 'N-' || translate(lpad(upper(to_hex(n)), 6, '0'), 'ILOU', 'WXYZ'), 'J-BENCH0', 'eastvale', 'P1', 'discharge', array['home-care'], 'NB1',
                   '80 to 89', array['morning', 'tea'], 2, array[45, 30], 1, '{}', at, '{}', 'no', 'Bench', false, 'confirmed', at, at, 'bench', at, 'Bench'
              from generate_series(1, 4500) n, lateral (select now() - n * interval '28 minutes' as at) made""",
            """
            insert into care_offer (ref, need, service, organisation, round, place, state, score, breakdown, made_at, answer_by, decline_reason, chosen_by,
                   chosen_because, closed_at)
            select 'O-' || translate(lpad(upper(to_hex(n)), 6, '0'), 'ILOU', 'WXYZ'), 'N-' || lpad(upper(to_hex(1 + n / 20)), 6, '0'), s.ref, s.organisation,
                   1, n % 20, case when n % 20 = 0 then 'active' else 'not-chosen' end, 50, '[]', at, at + interval '4 hours', null,
                   case when n % 20 = 0 then 'person' end, case when n % 20 = 0 then 'Bench' end, case when n % 20 > 0 then at end
              from generate_series(0, 89999) n join care_service s on s.ref = 'bench-' || 1 + n * 13 % :services,
                   lateral (select now() - n / 20 * interval '28 minutes' as at) made""");

    private ManyServices() {
    }

    static void fill(JdbcClient database, int services) {
        for (var sql : STATEMENTS) {
            database.sql(sql).param("services", services).update();
        }
        database.sql("vacuum analyze").update();
    }
}
