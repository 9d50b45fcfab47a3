package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.carepackage.KeepCarePackage.What;
import org.homeward.journey.London;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Packages on PostgreSQL: entered, changed, imported, and refused field by field. */
@HomewardTest
class KeptPackagesIT {

    private static final Viewer BEA = new Viewer("bea.broker", Set.of("brokerage-officers.eastvale"));

    @Autowired
    private KeepCarePackage keeping;
    @Autowired
    private ImportCarePackages imports;
    @Autowired
    private SheetFiles files;
    @Autowired
    private CarePackages packages;
    @Autowired
    private HearProvider provider;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private final Map<String, String> cells = WrittenCare.of(somebody);

    @Test
    void theSameAgainChangesNothingAndAChangeCountsFromItsDay() {
        var kept = keep();
        assertThat(kept.what()).isEqualTo(What.CREATED);
        assertThat(keep().what()).isEqualTo(What.UNCHANGED);
        assertThat(kept.carePackage().state()).isEqualTo(PackageState.ACTIVE);
        var from = today().plusDays(30);
        cells.put("rate", "25.10");
        cells.put("changes_from", from.toString());
        assertThat(keep().what()).isEqualTo(What.CHANGED);
        assertThat(keep().what()).isEqualTo(What.UNCHANGED);
        var now = packages.find(kept.carePackage().id()).orElseThrow();
        assertThat(now.termsOn(from.minusDays(1)).rate().amount()).isEqualByComparingTo("24.00");
        assertThat(now.termsOn(from).rate().amount()).isEqualByComparingTo("25.10");
        assertThatExceptionOfType(CarePackages.ChangedMeanwhile.class).isThrownBy(() ->
                keeping.put("eastvale", cells, Optional.of(1), word()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "rate; 24,50; \"24,50\" is not an amount",
        "rate; -3; \"-3\" is not an amount",
        "rate; 1,000,000.00; a rate is less than £100000.00",
        "weekly_hours; 10,5; \"10,5\" is not a number of hours",
        "visits; mon 22:00-24:00 30; names 24:00"})
    void aSentenceNamesWhatIsWrittenWrong(String field, String text, String sentence) {
        cells.put(field, text);
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep).satisfies(e -> assertThat(e.problems()).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.sentence()).contains(sentence);
                }));
    }

    @Test
    void aKnownReferenceIsNotEnteredAgain() {
        var known = keep().carePackage();
        cells.put("rate", "99.00");
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(() -> keeping.enter("eastvale", cells, word()))
                .withMessageContaining("reference: this is the package " + known.id() + " already");
        assertThat(packages.find(known.id()).orElseThrow().terms().get(0).rate().amount()).isEqualByComparingTo("24.00");
    }

    @Test
    void whatCannotBeRightIsSaidFieldByField() {
        keep();
        cells.putAll(Map.of("reference", "IT-second", "provider", "nobody", "rate", "0", "end", "2024-12-31", "visits",
                "daily 07:30-09:00 30 | mon 08:00-09:30 30", "weekly_hours", "9", "client_reference", somebody.nhsNumber()));
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep).satisfies(e -> assertThat(e.problems())
                .extracting(problem -> problem.field() + ": " + problem.sentence()).containsExactlyInAnyOrder(
                        "provider: there is no provider \"nobody\" here; an administrator enters it first",
                        "rate: a rate is more than £0.00",
                        "end: the last day, 2024-12-31, is before the first, 2025-01-06",
                        "visits: the visits daily 07:30-09:00 30 min and mon 08:00-09:30 30 min overlap on Monday",
                        "client_reference: this is an NHS number; use a reference that says nothing about the person"));
        assertThat(packages.withReference("eastvale", "IT-second")).isEmpty();
    }

    @Test
    void aSecondActivePackageOfAKindIsRefusedByRuleAndByDatabase() {
        var first = keep().carePackage();
        cells.put("reference", "IT-" + UUID.randomUUID().toString().substring(0, 8));
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep)
                .withMessageContaining("this person has a package of this kind on the same days already, " + first.reference());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql("""
                insert into care_package select 'C-00000Z', person, council, 'IT-forced', provider, client_reference, type, funded_by,
                       start_on, review_on, end_on, state, 1 from care_package where id = :id""").param("id", first.id().value()).update());
        cells.put("type", "meals");
        assertThat(keep().what()).isEqualTo(What.CREATED);
    }

    @Test
    void aNumberWithAnotherSurnameIsNobodysPackage() {
        keep();
        cells.putAll(Map.of("reference", "IT-other", "surname", "Otherwise", "type", "meals"));
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep)
                .withMessageContaining("surname: this is not the surname of the person with this NHS number on our record");
    }

    @Test
    void aFileIsTakenWhollyOrNotAtAll() {
        var other = Somebody.verified();
        var second = new HashMap<>(cells);
        second.putAll(Map.of("reference", cells.get("reference") + "-b", "nhs_number", other.nhsNumber(), "surname", other.surname(),
                "provider", "brightwatr"));
        assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> imports.take(BEA, "eastvale", sheet(cells, second), word()))
                .satisfies(e -> assertThat(e.faults()).extracting(String::valueOf).containsExactly(
                        "line 3: column provider: there is no provider \"brightwatr\" here; an administrator enters it first"));
        assertThat(packages.withReference("eastvale", cells.get("reference"))).isEmpty();
        second.put("provider", "kestrel");
        assertThat(imports.take(BEA, "eastvale", sheet(cells, second), word())).isEqualTo(2);
        assertThat(imports.take(BEA, "eastvale", sheet(cells, second), word())).isZero();
        assertThat(imports.take(BEA, "eastvale", files.read(files.write(imports.give(BEA, "eastvale"))), word())).isZero();
        var wrong = files.read("id,kind,name,hub\n".getBytes());
        assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> imports.take(BEA, "eastvale", wrong, word()))
                .satisfies(e -> assertThat(e.faults().get(0).sentence()).contains("not a file of care packages"));
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private KeepCarePackage.Kept keep() {
        return keeping.put("eastvale", cells, Optional.empty(), word());
    }

    @SafeVarargs
    private static Sheet sheet(Map<String, String>... lines) {
        var columns = KeepCarePackage.fields().stream().filter(field -> !field.equals("changes_from")).toList();
        return new Sheet(columns, IntStream.range(0, lines.length)
                .mapToObj(i -> new Sheet.Line(i + 2, lines[i])).toList());
    }

    private Word word() {
        Instant now = clock.instant();
        return new Word(now, "page:care-packages", Optional.of("bea.broker"), "");
    }
}
