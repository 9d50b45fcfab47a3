package org.homeward.flow.store;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** By what lists are narrowed, as conditions on a journey {@code j} and their values. */
final class Narrowing {

    /** That there is a safeguarding concern is told to few, so nobody is found by it. */
    private static final String TOLD = "of_the_way_home(f.process_id) and f.process_id <> 'safeguarding-concern'";
    private static final String TASK = "exists (select from task f where f.journey = j.id and f.state = 'open' and " + TOLD;
    private static final String WAIT = """
            exists (select from wait_interval f
                      left join wait_state m on m.process_id = f.process_id and m.element_id = f.element_id
                     where f.journey = j.id and f.ended_at is null and coalesce(m.owner, f.owner) = :body and\
            """ + " " + TOLD + ")";

    private Narrowing() {
    }

    /** What is kept for the past too: where somebody lies, whose they are, how far they have come. */
    static List<String> byPlaceAndStage(JourneyQuery query, MapSqlParameterSource values) {
        var found = new Found(new ArrayList<>(), values);
        query.ward().ifPresent(ward -> found.add("j.ward = :ward", "ward", ward));
        query.narrowed().site().ifPresent(site -> found.add("j.ward in (select id from ward where site = :site)", "site", site));
        query.narrowed().council().ifPresent(council -> found.add("j.council = :council", "council", council));
        query.stage().map(Stage::key).ifPresent(stage -> found.add("j.stage = :stage", "stage", stage));
        query.pathway().ifPresent(pathway -> found.add(pathway.equals(JourneyQuery.NO_PATHWAY) ? "j.pathway is null"
                : "j.pathway = :pathway", "pathway", pathway));
        return found.conditions();
    }

    static List<String> byWaits(JourneyQuery query, MapSqlParameterSource values) {
        var found = new Found(new ArrayList<>(), values);
        query.narrowed().team().ifPresent(team -> found.add(TASK + " and f.group_id = :team)", "team", team));
        query.narrowed().body().ifPresent(body -> found.add(WAIT, "body", body));
        query.narrowed().lateAt().ifPresent(at -> found.add(TASK + " and f.due_at <= :lateAt)", "lateAt", Timestamp.from(at)));
        return found.conditions();
    }

    private record Found(List<String> conditions, MapSqlParameterSource values) {

        void add(String condition, String name, Object value) {
            conditions.add(condition);
            values.addValue(name, value);
        }
    }
}
