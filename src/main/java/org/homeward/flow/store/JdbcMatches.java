package org.homeward.flow.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.flow.Matches;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what decision {@code person-match} was given and said when it was first asked about each journey. */
@Repository
class JdbcMatches implements Matches {

    private static final int DAYS = 14;
    private static final String OPERATOR = "administrators.homeward";

    private final JdbcClient database;
    private final Clock clock;

    JdbcMatches(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Shown of(Viewer viewer) {
        var today = London.day(clock.instant());
        var asked = asked(viewer, today.minusDays(DAYS - 1L));
        var days = today.minusDays(DAYS - 1L).datesUntil(today.plusDays(1)).sorted(Comparator.reverseOrder())
                .map(day -> new Day(day, count(asked, day, false), count(asked, day, true))).toList();
        var reasons = asked.stream().filter(Asked::byHand).flatMap(one -> reasons(one.inputs()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(words -> 1))).entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Reason::matches).reversed().thenComparing(Reason::words)).toList();
        return new Shown(days, reasons);
    }

    private List<Asked> asked(Viewer viewer, LocalDate from) {
        return database.sql("""
                        select distinct on (d.journey) (d.taken_at at time zone 'Europe/London')::date as day, d.inputs::text as inputs,
                               d.matched -> 0 -> 'outputs' ->> 'match' = 'by-hand' as by_hand
                          from decision_taken d join journey j on j.id = d.journey
                         where d.decision = 'person-match' and d.taken_at >= :from
                           and (:all or j.trust = any(:scopes) or j.hub = any(:scopes))
                         order by d.journey, d.id""")
                .param("from", Timestamp.from(from.atStartOfDay(London.ZONE).toInstant()))
                .param("all", viewer.groups().contains(OPERATOR))
                .param("scopes", viewer.groups().stream().map(group -> group.substring(group.indexOf('.') + 1)).toArray(String[]::new))
                .query((row, number) -> new Asked(row.getObject("day", LocalDate.class), row.getBoolean("by_hand"),
                        DecisionJson.inputs(row.getString("inputs")))).list();
    }

    private static int count(List<Asked> asked, LocalDate day, boolean byHandOnly) {
        return (int) asked.stream().filter(one -> one.day().equals(day) && (!byHandOnly || one.byHand())).count();
    }

    private static List<String> reasons(Map<String, Optional<Object>> inputs) {
        List<String> reasons = new ArrayList<>();
        aboutTheNumber(inputs, reasons);
        var known = is(inputs, "personKnown");
        if (!is(inputs, "dateOfBirthMatches")) {
            reasons.add(known ? "The birth date differs from our record" : "No birth date came");
        }
        if (!is(inputs, "surnameMatches")) {
            reasons.add(known ? "The surname differs from our record" : "No surname came");
        }
        if (!known && is(inputs, "similarPersonExists")) {
            reasons.add("Somebody with the same surname and birth date is known");
        }
        return reasons.isEmpty() ? List.of("Another reason") : reasons;
    }

    private static void aboutTheNumber(Map<String, Optional<Object>> inputs, List<String> reasons) {
        var status = inputs.getOrDefault("nhsNumberStatus", Optional.empty()).map(Object::toString);
        if (!is(inputs, "nhsNumberPresent")) {
            reasons.add("No NHS number came");
        } else if (!is(inputs, "checkDigitValid")) {
            reasons.add("The NHS number fails its check");
        } else if (status.isEmpty() && !is(inputs, "numbersAreTraced")) {
            reasons.add("The hospital does not say whether the NHS number is verified");
        } else if (status.isPresent() && !status.get().equals("01")) {
            reasons.add("The hospital says that the NHS number is not verified");
        }
    }

    private static boolean is(Map<String, Optional<Object>> inputs, String name) {
        return inputs.getOrDefault(name, Optional.empty()).filter(Boolean.TRUE::equals).isPresent();
    }

    /** One journey for which it was asked who it is. */
    private record Asked(LocalDate day, boolean byHand, Map<String, Optional<Object>> inputs) {
    }
}
