package org.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.SheetRefused;
import org.homeward.access.Viewer;
import org.homeward.carepackage.KeepCarePackage.What;
import org.homeward.journey.London;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the days of packages and contracts decide, on PostgreSQL: how care stands, and what can be changed. */
@HomewardTest
class PackagesByTheirDaysIT {

    private static final Viewer BEA = new Viewer("bea.broker", Set.of("brokerage-officers.eastvale"));

    @Autowired
    private KeepCarePackage keeping;
    @Autowired
    private ImportCarePackages imports;
    @Autowired
    private ImportContracts contracts;
    @Autowired
    private SheetFiles files;
    @Autowired
    private CarePackages packages;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final Somebody somebody = Somebody.verified();
    private final Map<String, String> cells = WrittenCare.of(somebody);

    @Test
    void whatWasAgreedForDaysThatHavePassedIsNeverChangedAndWhatIsToComeCanBe() {
        var id = keep().carePackage().id();
        cells.put("rate", "25.10");
        cells.put("changes_from", today().minusDays(1).toString());
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep).withMessageContaining(
                "changes_from: what was agreed for days that have passed stays as it was; write " + today() + " or a later day");
        cells.put("changes_from", today().plusDays(10).toString());
        keep();
        cells.put("changes_from", today().plusDays(20).toString());
        keep();
        assertThat(packages.find(id).orElseThrow().terms()).extracting(PackageTerms::from)
                .containsExactly(HeldCare.day("2025-01-06"), today().plusDays(20));
        var given = files.read(files.write(imports.give(BEA, "eastvale")));
        assertThat(given.lines()).filteredOn(line -> line.cell("reference").equals(cells.get("reference"))).singleElement()
                .satisfies(line -> assertThat(line.cell("changes_from")).isEqualTo(today().plusDays(20).toString()));
        assertThat(imports.take(BEA, "eastvale", given, word())).isZero();
        cells.putAll(Map.of("rate", "24.00", "changes_from", ""));
        assertThat(keep().carePackage().terms()).as("taken back").hasSize(1);
    }

    @Test
    void aContractKeepsWhatItSaidOnDaysThatHavePassed() {
        var name = "IT-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(contracts.take(BEA, "eastvale", terms(name + ",2025-09-01,24,0,14"))).isEqualTo(1);
        assertThat(contracts.take(BEA, "eastvale", terms(name + ",2025-09-01,24,0,14", name + "," + today() + ",48,0,14"))).isEqualTo(1);
        for (var line : new String[] {name + ",2025-09-01,72,0,14", name + ",2025-10-01,72,0,14"}) {
            assertThatExceptionOfType(SheetRefused.class).isThrownBy(() -> contracts.take(BEA, "eastvale", terms(line)))
                    .satisfies(e -> assertThat(e.faults()).extracting(String::valueOf).containsExactly("line 2: column from: what this"
                            + " contract said on days that have passed stays as it was; write " + today() + " or a later day"));
        }
        assertThat(contracts.take(BEA, "eastvale", contracts.give(BEA, "eastvale"))).isZero();
    }

    @Test
    void itsDaysMoveAPackageInJavaAndOnTheDatabaseAlike() {
        cells.putAll(Map.of("start", today().plusDays(7).toString(), "state", "active"));
        var it = keep().carePackage();
        assertThat(it.state()).isEqualTo(PackageState.SCHEDULED);
        for (var decided : List.of("draft", "agreed", "on-hold", "lapsed", "ended")) {
            for (var end : new String[] {null, today().minusDays(1).toString(), today().toString(), today().plusDays(9).toString()}) {
                for (var start : List.of(today().minusDays(9), today(), today().plusDays(1))) {
                    if (end == null || !start.isAfter(LocalDate.parse(end))) {
                        jdbc.sql("update care_package set state = :state, start_on = :start, end_on = :end::date where id = :id")
                                .param("state", decided).param("start", start).param("end", end).param("id", it.id().value()).update();
                        assertThat(jdbc.sql("select care_package_state(state, start_on, end_on, :today) from care_package where id = :id")
                                .param("today", today()).param("id", it.id().value()).query(String.class).single())
                                .as(decided + " " + start + " " + end).isEqualTo(packages.find(it.id()).orElseThrow().state().key());
                    }
                }
            }
        }
    }

    @Test
    void aPackageMayFollowAnotherOfItsKindAndMayNotMeetIt() {
        cells.put("end", today().plusDays(9).toString());
        keep();
        cells.putAll(Map.of("reference", cells.get("reference") + "-b", "start", today().plusDays(9).toString(), "end", ""));
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep).withMessageContaining("on the same days already");
        cells.put("start", today().plusDays(10).toString());
        assertThat(keep().carePackage().state()).isEqualTo(PackageState.SCHEDULED);
    }

    @Test
    void aLastDayToComeEndsNothingYetAndEndedWithoutADayEndsToday() {
        cells.put("end", today().plusDays(3).toString());
        assertThat(keep().carePackage().state()).isEqualTo(PackageState.ACTIVE);
        cells.put("state", "ended");
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep).withMessageContaining("has not come; write active");
        cells.put("end", "");
        var ended = keep().carePackage();
        assertThat(ended.state()).isEqualTo(PackageState.ENDED);
        assertThat(ended.end()).contains(today());
        assertThat(keep().what()).isEqualTo(What.UNCHANGED);
        cells.put("state", "active");
        assertThatExceptionOfType(PackageRefused.class).isThrownBy(this::keep)
                .withMessageContaining("a package that is ended cannot become active");
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }

    private Sheet terms(String... lines) {
        return files.read(("contract,from,notice_hours,retainer_percent,slot_held_days\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private KeepCarePackage.Kept keep() {
        return keeping.put("eastvale", cells, Optional.empty(), word());
    }

    private Word word() {
        Instant now = clock.instant();
        return new Word(now, "page:care-packages", Optional.of("bea.broker"), "");
    }
}
