package org.homeward.access.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.AuditEntry;

/** Fills in what a waiting row leaves open: in which teams and organisations, whose journey, which person, and why. */
final class CompleteRows {

    private static final Set<String> REVIEWERS = Set.of("information-governance");
    private static final Set<String> ADMINISTRATORS = Set.of("administrators", "managers", "process-owners");

    private final AuditFacts facts;
    private final AuditKey key;

    CompleteRows(AuditFacts facts, AuditKey key) {
        this.facts = facts;
        this.key = key;
    }

    /** The same rows in the same order, numbered behind {@code last}. */
    List<AuditEntry> complete(List<AuditRow> rows, long last) {
        var groups = facts.groupsOf(collect(rows, row -> row.groups().isEmpty() ? Stream.of(row.who()) : Stream.empty()));
        Function<AuditRow, List<String>> teams = row -> row.groups().orElse(groups.getOrDefault(row.who(), List.of()));
        var organisations = facts.organisationsOf(collect(rows, row -> scopes(teams.apply(row))));
        var ofTasks = facts.journeysOfTasks(collect(rows, row -> row.task().stream()));
        var ofPersons = facts.journeysOfPersons(collect(rows, row -> row.person().stream()));
        Function<AuditRow, List<String>> journeys = row -> Stream.of(row.journeys().stream(),
                row.task().map(ofTasks::get).stream(),
                row.person().flatMap(person -> newest(ofPersons, person)).stream()).flatMap(all -> all).toList();
        var emergencies = rows.isEmpty() ? List.<AuditFacts.Emergency>of()
                : facts.emergencies(collect(rows, row -> Stream.of(row.who())), earliest(rows));
        var who = facts.whoIsOn(collect(rows, row -> journeys.apply(row).stream()));
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> {
            var row = rows.get(i);
            return new AuditEntry(last + 1 + i, row.at().truncatedTo(ChronoUnit.MICROS), row.who(), teams.apply(row),
                    scopes(teams.apply(row)).map(scope -> organisations.getOrDefault(scope, scope)).distinct().sorted()
                            .toList(),
                    row.from().fromWhere(), row.action(), row.screen(), row.from().address(), purpose(row, teams, emergencies),
                    journeys.apply(row), persons(row, journeys.apply(row), who), row.rows(), row.what());
        }).toList();
    }

    private List<String> persons(AuditRow row, List<String> journeys, Map<String, String> who) {
        return journeys.isEmpty() ? row.person().map(key::person).stream().toList()
                : journeys.stream().map(journey -> key.person(who.getOrDefault(journey, journey))).toList();
    }

    private static Optional<String> newest(Map<String, List<String>> journeys, String person) {
        var all = journeys.getOrDefault(person, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static Instant earliest(List<AuditRow> rows) {
        return rows.stream().map(AuditRow::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static String purpose(AuditRow row, Function<AuditRow, List<String>> teams,
                                  List<AuditFacts.Emergency> emergencies) {
        var emergency = emergencies.stream().filter(each -> each.covers(row)).findFirst();
        if (emergency.isPresent()) {
            return "break-glass: " + emergency.get().reason();
        }
        var roles = teams.apply(row).stream().map(group -> group.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        if (roles.isEmpty()) {
            return "direct-care";
        }
        return REVIEWERS.containsAll(roles) ? "review" : ADMINISTRATORS.containsAll(roles) ? "administration"
                : "direct-care";
    }

    private static Stream<String> scopes(Collection<String> groups) {
        return groups.stream().map(group -> group.substring(group.indexOf('.') + 1));
    }

    private static Set<String> collect(List<AuditRow> rows, Function<AuditRow, Stream<String>> part) {
        return rows.stream().flatMap(part).collect(Collectors.toCollection(TreeSet::new));
    }
}
