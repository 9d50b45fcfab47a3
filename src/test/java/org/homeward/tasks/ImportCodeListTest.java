package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Sheet;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.access.web.CsvFile;
import org.homeward.fakes.NotedDeeds;
import org.homeward.fakes.ProductLists;
import org.homeward.tasks.CodeListChange.Renamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCodeListTest {

    private static final String LIST = "discharge-method";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Viewer PETE = new Viewer("pete.process", Set.of("process-owners.northbridge-hub"));

    private final CodeLists lists = ProductLists.inMemory();
    private final List<String> noted = new ArrayList<>();
    private final ImportCodeList imports = new ImportCodeList(lists, new NotedDeeds(noted),
            Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC));
    private final String file = file(list().newest().entries());

    @Test
    void whatTheFileChangesIsShownBeforeItCounts() {
        var change = imports.propose(list(), TODAY, sheet(file.replace("9,Not known,", "9,Nobody knows,")
                .replace("older code)\",", "older code)\",2026-06-30") + "R,By rail,\n"));
        assertThat(change.added()).extracting(CodeEntry::code).containsExactly("R");
        assertThat(change.renamed()).containsExactly(new Renamed("9", "Not known", "Nobody knows"));
        assertThat(change.ended()).extracting(CodeEntry::code).containsExactly("2");
        assertThat(change.moved()).isFalse();
        assertThat(list().versions()).hasSize(1);
    }

    @Test
    void theSameFileChangesNothing() {
        assertThat(imports.propose(list(), TODAY, sheet(file)).isNothing()).isTrue();
        assertThat(imports.take(PETE, list(), TODAY, sheet(file), 1)).isFalse();
    }

    @Test
    void aVersionCountsFromItsDayOnAndIsNoted() {
        var later = TODAY.plusDays(7);
        assertThat(imports.take(PETE, list(), later, sheet(file + "R,By rail,\n"), 1)).isTrue();
        assertThat(list().labelOn("R", later)).contains("By rail");
        assertThat(list().choicesOn(TODAY)).extracting(CodeEntry::code).doesNotContain("R");
        assertThat(list().choicesOn(later)).extracting(CodeEntry::code).contains("R");
        assertThat(noted).containsExactly("codeList.imported discharge-method, version 2 from 2026-03-17: 1 added,"
                + " 0 renamed, 0 ended");
    }

    @Test
    void whatNobodyCanHaveChosenYetMayBeDropped() {
        imports.take(PETE, list(), TODAY.plusDays(7), sheet(file + "R,By rail,\n"), 1);
        assertThat(imports.propose(list(), TODAY.plusDays(7), sheet(file)).dropped()).extracting(CodeEntry::code)
                .containsExactly("R");
    }

    @Test
    void whoeverLookedAtAnEarlierVersionIsTooLate() {
        imports.take(PETE, list(), TODAY, sheet(file + "R,By rail,\n"), 1);
        assertThat(imports.take(PETE, list(), TODAY, sheet(file + "R,By rail,\nS,By ship,\n"), 1)).isFalse();
        assertThat(list().versions()).hasSize(2);
    }

    @Test
    void anEndedEntryCanBeChosenAgainAndTheOrderCanChange() {
        imports.take(PETE, list(), TODAY, sheet(file.replace("9,Not known,", "9,Not known,2026-03-10")), 1);
        var change = imports.propose(list(), TODAY, sheet(file.replace("9,Not known,\n", "") + "9,Not known,\n"));
        assertThat(change.reopened()).extracting(CodeEntry::code).containsExactly("9");
        assertThat(change.moved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "code,label,valid_to    | code,label,until       | line 1: column valid_to: there is no such column in the file",
        "code,label,valid_to    | code,label,valid_to,x  | line 1: column x: nothing is known of this column",
        "9,Not known,           | ,Not known,            | line 7: column code: this has to be filled in",
        "9,Not known,           | 9,,                    | line 7: column label: this has to be filled in",
        "9,Not known,           | 9,Not known,soon       | line 7: column valid_to: write the last day as 2026-03-31, or leave it empty",
        "9,Not known,           | 9 9,Not known,         | line 7: \"9 9\" is not a code: up to 40 letters, digits, hyphens and full stops",
        "9,Not known,           | 4,Not known,           | line 7: column code: this stands on line 6 already",
        "9,Not known,           | 9,The person died,     | line 7: column label: this stands on line 6 already",
        "9,Not known,           | 10,Not known,          | line 1: column code: 9 is missing; people may have chosen it, so keep its line and write its last day in valid_to"})
    void everyFaultIsNamedWithItsLineAndNothingIsTaken(String right, String wrong, String fault) {
        assertThat(file).contains(right);
        assertThatThrownBy(() -> imports.take(PETE, list(), TODAY, sheet(file.replace(right, wrong)), 1))
                .isInstanceOfSatisfying(SheetRefused.class, refused ->
                        assertThat(refused.faults()).extracting(Object::toString).contains(fault));
        assertThat(list().versions()).hasSize(1);
    }

    @Test
    void noVersionCountsInThePastOrBeforeTheOneBefore() {
        assertThatThrownBy(() -> imports.propose(list(), TODAY.minusDays(1), sheet(file)))
                .isInstanceOfSatisfying(SheetRefused.class, refused ->
                        assertThat(refused.faults().get(0).sentence()).contains("choose today or later"));
        imports.take(PETE, list(), TODAY.plusDays(7), sheet(file + "R,By rail,\n"), 1);
        assertThatThrownBy(() -> imports.propose(list(), TODAY, sheet(file)))
                .isInstanceOfSatisfying(SheetRefused.class, refused ->
                        assertThat(refused.faults().get(0).sentence()).contains("version 2 counts from 2026-03-17"));
    }

    private CodeList list() {
        return lists.find(LIST).orElseThrow();
    }

    private static Sheet sheet(String file) {
        return new CsvFile().read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String file(List<CodeEntry> entries) {
        return new String(new CsvFile().write(CodeSheet.sheet(entries)), StandardCharsets.UTF_8).replace("\r\n", "\n")
                .substring(1);
    }
}
