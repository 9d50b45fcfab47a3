package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.homeward.HomewardTest;
import org.homeward.access.Organisation;
import org.homeward.access.Register;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.access.Viewer;
import org.homeward.capacity.ImportServices;
import org.homeward.carepackage.ImportCarePackages;
import org.homeward.carepackage.ImportContracts;
import org.homeward.carepackage.KeepCarePackage;
import org.homeward.carepackage.Word;
import org.homeward.flow.Scene;
import org.homeward.person.ImportHomeFacts;
import org.homeward.tasks.CodeEntry;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeListVersion;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.CodeSheet;
import org.homeward.tasks.ImportCodeList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can be brought in as a file can be had as a file of the same layout: taken in again it changes nothing, and given out again it is the same,
 * byte by byte. Who is who is held to it in TakeSheetIT.
 */
@HomewardTest
class CsvRoundTripIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String council = "council-" + mark;
    private final String district = "ZQ" + mark.substring(0, 4).toUpperCase();
    private final Viewer broker = new Viewer("bea", Set.of("brokerage-officers." + council));

    @Autowired
    private SheetFiles files;
    @Autowired
    private ImportServices services;
    @Autowired
    private ImportCarePackages packages;
    @Autowired
    private ImportContracts contracts;
    @Autowired
    private ImportHomeFacts homeFacts;
    @Autowired
    private ImportCodeList codes;
    @Autowired
    private CodeLists lists;
    @Autowired
    private Register register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @BeforeEach
    void aCouncilOfItsOwn() {
        register.enter(Organisation.of(council, Organisation.Kind.COUNCIL, "A council"));
        jdbc.sql("insert into council_area (postcode_district, council) values (?, ?)").params(district, council).update();
        jdbc.sql("insert into code_list values (?, 'Where the robins go', 'Ours')").param(council).update();
    }

    @AfterEach
    void theListIsGoneAgain() {
        for (var table : List.of("code_list_entry where list", "code_list_version where list", "code_list where id")) {
            jdbc.sql("delete from " + table + " = ?").param(council).update();
        }
        jdbc.sql("delete from council_area where council = ?").param(council).update();
    }

    @Test
    void services() {
        var file = columns(ImportServices.columns())
                + "a-%s,brightwater,\"Rounds, north\",home-care,%s,'=Over 65,mon | tue,07:00,22:00,,,English | Polish,both,catheter care,,24.50,hour,good,\n"
                + "b-%s,brightwater,Béd & “board”,short-term-bed,%s,,,,,mon,16:00,,not-known,,,,,not-rated,No staff at night\n";
        comesBack(file.formatted(mark, district, mark, district), sheet -> services.take(broker, council, sheet).same(),
                () -> services.give(broker, council), sheet -> sheet.lines().size());
    }

    @Test
    void contractsAndPackages() {
        comesBack("contract,from,notice_hours,retainer_percent,slot_held_days\n-HC,2025-09-01,24,0,14\n-HC,2099-01-01,48,50,\nOTHER,2025-01-06,,,\n",
                sheet -> contracts.take(broker, council, sheet), () -> contracts.give(broker, council), sheet -> 0);
        var file = columns(KeepCarePackage.fields()) + "R-1,%s,Fielding%s,Ada,1940-02-29,brightwater,BW-9,home-care,council,-HC,daily 07:30-09:00 30 min,3.5,24.00,"
                + "hour,2025-01-06,2099-02-01,,active,\n"
                + "R-2,%s,O'Hill%s,+Tom,1941-03-04,brightwater,BW-8,home-care,council,,mon-fri 07:30-09:00 30 min x2,5,24.00,hour,2025-01-06,,2025-03-31,ended,\n";
        var word = new Word(clock.instant(), "page:care-packages", Optional.of("bea"), "From a file.");
        comesBack(file.formatted(Scene.nhsNumber(), mark, Scene.nhsNumber(), mark), sheet -> packages.take(broker, council, sheet, word),
                () -> packages.give(broker, council), sheet -> 0);
    }

    @Test
    void closedLists() {
        lists.add(council, new CodeListVersion(1, LocalDate.of(2024, 1, 1), List.of(new CodeEntry("old", "Old", Optional.empty()))), "test");
        comesBack("code,label,valid_to\nold,\"-Old, and more\",2099-03-31\nyard,@Yard,\n", sheet ->
                        codes.take(broker, list(), LocalDate.of(2099, 1, 1), sheet, list().newest().number()) ? 1 : 0,
                () -> CodeSheet.sheet(list().newest().entries()), sheet -> 0);
    }

    @Test
    void lifeAtHome() {
        var ours = new Viewer("bea-" + mark, Set.of("brokerage-officers." + council));
        var number = Scene.nhsNumber();
        var file = String.join(",", ImportHomeFacts.COLUMNS) + "\n"
                + "%s,'-Quill%s,1940-02-29,key-safe,yes,Eastvale Council,2026-03-03\n%s,'-Quill%s,1940-02-29,lives-with,not-known,=Ours,2026-03-04\n";
        comesBack(file.formatted(number, mark, number, mark), sheet -> homeFacts.take(ours, sheet), () -> homeFacts.give(ours), sheet -> 0);
        assertThat(homeFacts.give(broker).lines()).as("brought in by somebody else").isEmpty();
        await().until(() -> jdbc.sql("""
                select count(*) from (select who, action from audit_waiting union all select who, action from audit_entry) e
                 where who = ? and action = 'homeFacts.exported'""").param(ours.userId()).query(Integer.class).single() > 0);
    }

    /** @param taken takes a file and says how many lines that changed. @param unchanged what it says of a file that changes nothing */
    private void comesBack(String file, Function<Sheet, Integer> taken, Supplier<Sheet> given, Function<Sheet, Integer> unchanged) {
        var sheet = files.read(file.getBytes(StandardCharsets.UTF_8));
        taken.apply(sheet);
        var first = files.write(given.get());
        assertThat(files.read(first).columns()).containsExactlyElementsOf(sheet.columns());
        assertThat(files.read(first).lines()).extracting(line -> line.cells().values().stream().sorted().toList())
                .containsExactlyInAnyOrderElementsOf(sheet.lines().stream().map(line -> line.cells().values().stream().sorted().toList()).toList());
        assertThat(taken.apply(files.read(first))).as("the same again").isEqualTo(unchanged.apply(sheet));
        assertThat(files.write(given.get())).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8)).as("nothing is taken for a formula").doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
    }

    private CodeList list() {
        return lists.find(council).orElseThrow();
    }

    private static String columns(List<String> columns) {
        return String.join(",", columns) + "\n";
    }
}
