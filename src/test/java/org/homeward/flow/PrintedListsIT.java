package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.flow.store.Rounds;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The lists that are printed when Homeward cannot be reached: what stands in them, who may open them, when they are written. */
@HomewardTest
class PrintedListsIT {

    private static final Duration HOUR = Duration.ofHours(1);

    private final String surname = "Quill" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    private Path folder;
    @Autowired
    private PrintedLists lists;
    @Autowired
    private PrintedLists.Paper paper;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    private Scene.Somebody ann;
    private Instant now;
    private Path printed;

    @BeforeEach
    void annIsOnTheWard() {
        printed = folder.resolve("lists").resolve("homeward");
        now = clock.instant().plus(Duration.ofDays(400 + jdbc.sql("select count(*) from printed_round").query(Integer.class).single()));
        ann = new Scene(jdbc, transactions, clock.instant()).matched("Ann", surname, LocalDate.of(1940, 2, 29), "northbridge-4a",
                "77", Duration.ofDays(2)).at(Stage.DECIDING).seenBy("social-workers.eastvale").seenBy("hub-leads.northbridge-hub");
        ann.task("printed", "userTask_agreePathway", "Agree the discharge pathway", "ward-staff.northbridge-4a", "hub",
                "The hub’s case manager agrees.", Duration.ofHours(2));
        jdbc.sql("update team set telephone = '01632 960444' where group_id = 'ward-staff.northbridge-4a'").update();
    }

    @Test
    void eachWardHubAndCouncilHasAListOfWhoLiesWhereAndWhatTheyWaitFor() throws IOException {
        assertThat(write(now)).isGreaterThan(3);
        for (var name : new String[] {"ward-northbridge-4a.html", "hub-northbridge-hub.html", "council-eastvale.html"}) {
            var page = Files.readString(printed.resolve(name));
            assertThat(page).as(name).contains("Ann " + surname, "Bed 77", "Deciding", "The hub’s case manager agrees.", "due ",
                    "01632 960444", "As at ", "Ward 4A");
            assertThat(page).as("it needs nothing beside it").doesNotContain("<script", "src=", "<link", "http:", "https:");
        }
        assertThat(Files.readString(printed.resolve("ward-northbridge-7b.html"))).doesNotContain(surname);
        assertThat(Files.readString(printed.resolve("council-westmoor.html"))).doesNotContain(surname);
        assertThat(Files.readString(printed.resolve("index.html"))).contains("ward-northbridge-4a.html").doesNotContain(surname);
        await().until(() -> jdbc.sql("select count(*) from audit_entry where who = 'process:printed-lists'"
                        + " and screen = 'Printed list, ward northbridge-4a' and journeys @> array[?]::text[]")
                .param(ann.id.value()).query(Integer.class).single() > 0);
    }

    @Test
    void whoHasLeftLiesOnNoWard() throws IOException {
        jdbc.sql("update stay set state = 'left', left_at = now() where journey = ?").param(ann.id.value()).update();
        write(now);
        assertThat(Files.readString(printed.resolve("ward-northbridge-4a.html"))).doesNotContain(surname);
        assertThat(Files.readString(printed.resolve("hub-northbridge-hub.html"))).contains(surname);
    }

    @Test
    void onlyTheOperatorOpensThem() throws IOException {
        write(now);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(printed))).isEqualTo("rwx------");
        try (var files = Files.list(printed)) {
            assertThat(files.map(ListPermissions::of)).allMatch("rw-------"::equals);
        }
    }

    @Test
    void theyAreWrittenOnceAnHourAndReplaced() throws IOException {
        write(now);
        Files.writeString(printed.resolve("ward-closed-long-ago.html"), "old");
        Files.writeString(printed.resolve("notes-of-somebody.txt"), "not ours");
        assertThat(write(now)).as("this hour's are there").isZero();
        jdbc.sql("update journey set ward = 'northbridge-7b' where id = ?").param(ann.id.value()).update();
        assertThat(write(now.plus(HOUR))).isPositive();
        assertThat(Files.readString(printed.resolve("ward-northbridge-4a.html"))).doesNotContain(surname);
        assertThat(printed.resolve("ward-closed-long-ago.html")).doesNotExist();
        assertThat(printed.resolve("notes-of-somebody.txt")).exists();
    }

    @Test
    void aFolderThatIsAwayLeavesTheHourOpen() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(printed, "a file where the folder should be");
        assertThatThrownBy(() -> write(now)).isInstanceOf(UncheckedIOException.class);
        Files.delete(printed);
        assertThat(write(now)).isPositive();
    }

    private int write(Instant at) {
        return Rounds.printedLists(lists, paper, printed, jdbc, transactions, clock, at);
    }

    private static final class ListPermissions {

        static String of(Path file) {
            try {
                return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
