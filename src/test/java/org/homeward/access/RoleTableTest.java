package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the table of roles with the rule of minimum data that information governance has set: what a group does not
 * see according to the rule stands in no row of the table.
 */
class RoleTableTest {

    private static final RoleTable TABLE = RoleTable.read(text("src/main/resources/access/parts-by-role.csv"));

    /** What the words of the rule mean in parts of a record. A word without a meaning here fails the test. */
    private static final Map<String, Set<Part>> MEANING = Map.ofEntries(
            Map.entry("money", Set.of(Part.MONEY)),
            Map.entry("other wards' people except search with reason", Set.of()),
            Map.entry("safeguarding detail unless on the team", Set.of(Part.SAFEGUARDING)),
            Map.entry("clinical detail beyond needs and medicines", Set.of(Part.CLINICAL, Part.HOSPITAL_RECORD)),
            Map.entry("no diagnosis", Set.of(Part.CLINICAL)),
            Map.entry("others", Set.of()),
            Map.entry("everything else", Set.of(Part.HOSPITAL_RECORD, Part.CLINICAL, Part.SAFEGUARDING, Part.TIMELINE,
                    Part.DECISIONS, Part.NOTES, Part.PLACE, Part.AUDIT)),
            Map.entry("other providers", Set.of(Part.DECISIONS)),
            Map.entry("prices of others", Set.of(Part.MONEY)),
            Map.entry("notes", Set.of(Part.NOTES, Part.TIMELINE)),
            Map.entry("other organisations' people", Set.of(Part.IDENTITY)),
            Map.entry("names", Set.of(Part.IDENTITY, Part.CONTACT)),
            Map.entry("clinical notes unless a formal review", Set.of(Part.CLINICAL, Part.NOTES, Part.NEEDS,
                    Part.MEDICINES, Part.DECISIONS, Part.TIMELINE)),
            Map.entry("message bodies", Set.of(Part.CLINICAL, Part.NOTES)),
            Map.entry("names unless break-glass", Set.of(Part.IDENTITY, Part.CONTACT)));

    @Test
    void whatTheRuleForbidsStandsInNoRow() {
        for (var rule : rules()) {
            for (var role : rule.roles()) {
                assertThat(TABLE.rows()).as(role + " has a row").anyMatch(row -> row.role().equals(role));
                for (var words : rule.doesNotSee()) {
                    assertThat(MEANING).as("meaning of a word of the rule").containsKey(words);
                    TABLE.rows().stream().filter(row -> row.role().equals(role) && !isEscalation(row)).forEach(row -> assertThat(row.parts())
                            .as(role + ", " + row.relationship() + ": " + words)
                            .noneMatch(MEANING.get(words)::contains));
                }
            }
        }
    }

    @Test
    void managersAreToldWhoItIsOnlyInAnEscalation() {
        assertThat(TABLE.rows()).filteredOn(row -> row.role().equals("managers") && row.parts().contains(Part.IDENTITY))
                .allMatch(RoleTableTest::isEscalation).singleElement().satisfies(row -> assertThat(row.parts())
                        .containsExactlyInAnyOrder(Part.IDENTITY, Part.PLACE, Part.PROGRESS, Part.DECISIONS));
    }

    @Test
    void noRoleStandsInTheTableThatTheRuleDoesNotName() {
        var named = rules().stream().flatMap(rule -> rule.roles().stream()).collect(Collectors.toCollection(TreeSet::new));
        named.addAll(List.of("hospital-systems", "council-systems"));
        assertThat(TABLE.rows()).extracting(RoleTable.Row::role).allMatch(named::contains);
    }

    @Test
    void aProviderIsShownByStateWhatTheStateAllowsAndNothingBefore() {
        assertThat(parts("care-providers", RelationshipKind.OFFERED)).isEmpty();
        assertThat(parts("care-providers", RelationshipKind.ACCEPTED)).isEmpty();
        assertThat(parts("care-providers", RelationshipKind.TASK)).isEmpty();
        var assessing = Set.of(Part.IDENTITY, Part.NEEDS, Part.MEDICINES, Part.END_OF_LIFE, Part.SAFEGUARDING_FLAG);
        assertThat(parts("care-providers", RelationshipKind.ASSESSING)).isEqualTo(assessing);
        var chosen = new TreeSet<>(assessing);
        chosen.add(Part.CONTACT);
        assertThat(parts("care-providers", RelationshipKind.CHOSEN)).isEqualTo(chosen);
        assertThat(parts("care-providers", RelationshipKind.ACTIVE)).isEqualTo(chosen);
    }

    @Test
    void brokersAndHousingSeeNoClinicalDetail() {
        for (var role : List.of("brokerage-officers", "housing-officers", "social-workers")) {
            assertThat(parts(role, RelationshipKind.TASK)).as(role).contains(Part.IDENTITY, Part.NEEDS)
                    .doesNotContain(Part.CLINICAL, Part.HOSPITAL_RECORD);
        }
        assertThat(parts("housing-officers", RelationshipKind.TASK)).doesNotContain(Part.MEDICINES, Part.MONEY);
    }

    @Test
    void onlyClinicalRolesOpenARecordInAnEmergency() {
        assertThat(TABLE.rows()).filteredOn(row -> row.actions().contains(Action.BREAK_GLASS))
                .extracting(RoleTable.Row::role).containsExactlyInAnyOrder("ward-staff", "discharge-coordinators",
                        "pharmacists", "therapists", "hub-case-managers", "hub-leads", "community-nurses")
                .allMatch(role -> parts(role, RelationshipKind.BREAK_GLASS).contains(Part.CLINICAL));
    }

    @Test
    void aRoleThatNobodyPlacedIsShownNothing() {
        assertThat(parts("porters", RelationshipKind.WARD)).isEmpty();
        assertThat(TABLE.actions("porters")).isEmpty();
    }

    @Test
    void everyDecisionTableBelongsToAPart() throws IOException {
        var placed = PartOfDecision.read(text("src/main/resources/access/part-of-decision.csv")).parts().keySet();
        try (var files = Files.walk(Path.of("decisions"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".dmn")).flatMap(file -> Pattern
                    .compile("<decision id=\"([^\"]+)\"").matcher(text(file.toString())).results().map(hit -> hit.group(1))))
                    .containsExactlyInAnyOrderElementsOf(placed);
        }
    }

    /** Managers get tasks in an escalation that their organisation owns, and no others about a person. */
    private static boolean isEscalation(RoleTable.Row row) {
        return row.role().equals("managers") && row.relationship().equals(RelationshipKind.TASK.key());
    }

    private static Set<Part> parts(String role, RelationshipKind kind) {
        return TABLE.parts(role, kind);
    }

    private static List<Rule> rules() {
        return text("src/test/resources/access/minimum-data.md").lines().filter(line -> line.startsWith("| "))
                .skip(1).map(Rule::of).toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rule(List<String> roles, List<String> doesNotSee) {

        static Rule of(String line) {
            var cells = line.split("\\|");
            return new Rule(Arrays.stream(cells[1].split(",")).map(String::strip).toList(),
                    Arrays.stream(cells[3].split(";")).map(String::strip).toList());
        }
    }
}
