package org.homeward.flow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.flow.JourneyQuery;
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
             left join ward w on w.id = j.ward
            """;

    /** Whoever works on a ward sees few of all journeys, and the plan of a list depends on it. */
    private static final String ON_A_WARD = "ward-staff";

    private final List<String> conditions = new ArrayList<>();
    private final MapSqlParameterSource values = new MapSqlParameterSource();
    private final String function;
    private final boolean findsByWard;

    private Seen(String function, boolean findsByWard) {
        this.function = function;
        this.findsByWard = findsByWard;
    }

    /**
     * A search for who somebody is finds by those keys alone in whose roles the viewer is told who it is, and by them nobody whom they
     * follow without a name. A list is narrowed by a place or by what is waited for by those alone in whose roles that is shown.
     */
    static Seen by(Viewer viewer, AccessPolicy policy, JourneyQuery query) {
        var seeing = seeing(viewer, policy, query);
        var seen = new Seen(sees(viewer), policy.keysThatShow(viewer, Part.PLACE).containsAll(seeing));
        seen.values.addValue("keys", viewer.keys().toArray(String[]::new));
        seen.values.addValue("seeing", seeing.toArray(String[]::new));
        seen.conditions.add("not exists (select from attendance a where a.journey = j.id)");
        if (query.asksWhoItIs()) {
            seen.conditions.add("exists (select from unnest(s.reasons) as r (reason) where r.reason like 'full %')");
        }
        if (!query.closedToo()) {
            seen.conditions.add("j.closed_at is null");
        }
        seen.conditions.addAll(Narrowing.byPlaceAndStage(query, seen.values));
        seen.conditions.addAll(Narrowing.byWaits(query, seen.values));
        return seen;
    }

    static Set<String> seeing(Viewer viewer, AccessPolicy policy, JourneyQuery query) {
        var seeing = query.asksWhoItIs() ? policy.keysThatName(viewer) : viewer.keys();
        if (query.asksWhere()) {
            seeing.retainAll(policy.keysThatShow(viewer, Part.PLACE));
        }
        if (query.narrowed().byWaits()) {
            seeing.retainAll(policy.keysThatShow(viewer, Part.PROGRESS));
        }
        return seeing;
    }

    private static String sees(Viewer viewer) {
        return isOnAWard(viewer) ? "seen_on_wards" : "seen_by_many";
    }

    static boolean isOnAWard(Viewer viewer) {
        return viewer.roles().stream().allMatch(ON_A_WARD::equals);
    }

    MapSqlParameterSource values() {
        return values;
    }

    /** What must be true of journey {@code j}. */
    String conditions() {
        return String.join(" and ", conditions);
    }

    String sql() {
        return """
                with visible as (
                  select j.id, j.stage, s.reasons, s.opened_until from %s(:seeing) s join journey j on j.id = s.journey
                   where %s)
                """.formatted(function, conditions());
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
                     or lower(n.hospital_number) = :words or lower(j.id) = :words\
                    """ + (findsByWard ? " or w.name ilike :like)" : ")"));
        });
        return found.isEmpty() ? "" : " and " + String.join(" and ", found);
    }
}
