package org.homeward.flow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Viewer;
import org.homeward.flow.JourneyQuery;
import org.homeward.journey.Stage;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The journeys home that a viewer may see and asks for, as the first part of a statement: {@code with visible as (…)}.
 * Attendances in the emergency department are not among them; they have a page of their own. A list
 * takes one page of them, names it {@code seen}, and only then reads what {@link SummaryRow} shows.
 */
final class Seen {

    /** Joins to visible journeys {@code v} all that says who the person is. */
    static final String WHO = """
             join journey j on j.id = v.id
             left join person p on p.id = j.person left join admission_notice n on n.journey = j.id
            """;

    /** Whoever works on a ward sees few of all journeys, and the plan of a list depends on it. */
    private static final String ON_A_WARD = "ward-staff";

    private final List<String> conditions = new ArrayList<>();
    private final MapSqlParameterSource values = new MapSqlParameterSource();

    private final String function;

    private Seen(String function) {
        this.function = function;
    }

    /**
     * A search for who somebody is finds by those keys alone in whose roles the viewer is told who it is, and by them nobody whom they
     * follow without a name.
     */
    static Seen by(Viewer viewer, AccessPolicy policy, JourneyQuery query) {
        var seen = new Seen(viewer.roles().stream().allMatch(ON_A_WARD::equals) ? "seen_on_wards" : "seen_by_many");
        seen.values.addValue("keys", viewer.keys().toArray(String[]::new));
        seen.values.addValue("seeing", (query.asksWhoItIs() ? policy.keysThatName(viewer) : viewer.keys())
                .toArray(String[]::new));
        seen.conditions.add("not exists (select from attendance a where a.journey = j.id)");
        if (query.asksWhoItIs()) {
            seen.conditions.add("exists (select from unnest(s.reasons) as r (reason) where r.reason like 'full %')");
        }
        if (!query.closedToo()) {
            seen.conditions.add("j.closed_at is null");
        }
        query.ward().ifPresent(ward -> seen.require("j.ward = :ward", "ward", ward));
        query.stage().map(Stage::key).ifPresent(stage -> seen.require("j.stage = :stage", "stage", stage));
        query.pathway().ifPresent(pathway -> {
            if (pathway.equals(JourneyQuery.NO_PATHWAY)) {
                seen.conditions.add("j.pathway is null");
            } else {
                seen.require("j.pathway = :pathway", "pathway", pathway);
            }
        });
        return seen;
    }

    private void require(String condition, String name, Object value) {
        conditions.add(condition);
        values.addValue(name, value);
    }

    MapSqlParameterSource values() {
        return values;
    }

    String sql() {
        return """
                with visible as (
                  select j.id, s.reasons, s.opened_until from %s(:seeing) s join journey j on j.id = s.journey %s)
                """.formatted(function, conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions));
    }

    /** Conditions on who the person is, for a statement that uses {@link #WHO}. */
    String whoItIs(JourneyQuery query) {
        var found = new ArrayList<String>();
        query.nhsNumber().ifPresent(number -> {
            values.addValue("nhsNumber", number);
            found.add("coalesce(p.nhs_number, n.nhs_number) = :nhsNumber");
        });
        query.hospitalNumber().ifPresent(number -> {
            values.addValue("hospitalNumber", number.strip().toLowerCase(Locale.ROOT));
            found.add("lower(n.hospital_number) = :hospitalNumber");
        });
        query.words().ifPresent(words -> {
            values.addValue("words", words.strip().toLowerCase(Locale.ROOT));
            values.addValue("digits", words.replaceAll("\\s", ""));
            values.addValue("like", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1").replaceAll("\\s+", " ") + "%");
            found.add("""
                    (concat_ws(' ', coalesce(p.given_name, n.given_name), coalesce(p.surname, n.surname)) ilike :like
                     or concat_ws(' ', coalesce(p.surname, n.surname), coalesce(p.given_name, n.given_name)) ilike :like
                     or coalesce(p.nhs_number, n.nhs_number) = :digits
                     or lower(n.hospital_number) = :words or lower(j.id) = :words)""");
        });
        return found.isEmpty() ? "" : " and " + String.join(" and ", found);
    }
}
