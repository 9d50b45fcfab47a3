package org.homeward.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what it is there for and blames nobody else: tried on a small product that breaks them all. */
class ArchitectureCanFailTest {

    private static final String ROOT = "org.homeward.architecture.fixture";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

    static Stream<Arguments> rulesAndWhoBreaksThem() {
        var dependency = DependencyRules.below(ROOT);
        var library = LibraryRules.below(ROOT);
        return Stream.of(
                arguments(dependency.everyAreaIsKnown(), List.of("UnknownArea")),
                arguments(dependency.aRootIsPlainJava(), List.of("KnowsSpring", "SpeaksHttp", "ReadsHospitalMessages",
                        "KnowsStay", "ImportsAnotherStep", "ImportsAReader")),
                arguments(dependency.importsGoDownwards(), List.of("KnowsStay", "ImportsAnotherStep", "ImportsAReader",
                        "KnowsAStep")),
                arguments(dependency.aStepNeverImportsAStep(), List.of("ImportsAnotherStep")),
                arguments(dependency.readersAreImportedByNobody(), List.of("ImportsAReader")),
                arguments(dependency.theEngineKnowsThreeRoots(), List.of("KnowsAStep")),
                arguments(dependency.onlyBpmnImportsTheEngine(), List.of("ReachesCamunda", "ReachesTheEngine")),
                arguments(dependency.technologyStaysAtHome(), List.of("ImportsAnothersStore")),
                arguments(library.camundaOnlyWhereTheEngineIs(), List.of("ReachesCamunda")),
                arguments(library.theEnginesInnardsOnlyInEngine(), List.of("KnowsTheEnginesInnards")),
                arguments(library.sqlOnlyInStores(), List.of("SpeaksSql")),
                arguments(library.httpOnlyInPages(), List.of("SpeaksHttp")),
                arguments(library.pagesNeverReachTheEngine(), List.of("ReachesTheEngine")),
                arguments(library.hospitalLibrariesOnlyInIntegration(), List.of("ReadsHospitalMessages")),
                arguments(library.nowOnlyOfAClock(), List.of("ReadsTheClock")),
                arguments(library.clocksAreInjected(), List.of("ReadsTheClock")),
                arguments(library.noDates(), List.of("OldDates")),
                arguments(library.noCalendars(), List.of("OldDates")),
                arguments(library.noFieldInjection(), List.of("InjectsAField")),
                arguments(library.nothingPrints(), List.of("JourneyHelper")),
                arguments(library.noVagueNames(), List.of("JourneyHelper")));
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhoBreaksThem")
    void findsThoseWhoBreakItAndNobodyElse(ArchRule rule, List<String> guilty) {
        var report = String.join("\n", rule.evaluate(BROKEN).getFailureReport().getDetails());
        var blamed = BROKEN.stream().map(type -> type.getSimpleName())
                .filter(name -> report.lines().anyMatch(line -> line.matches(".*?[.]" + name + "\\b.*")
                        && line.indexOf(name) == firstTypeIn(line))).distinct().sorted().toList();
        assertThat(blamed).as(report).containsExactlyInAnyOrderElementsOf(guilty);
    }

    @Test
    void countsEveryWayToAskTheTime() {
        assertThat(LibraryRules.below(ROOT).nowOnlyOfAClock().evaluate(BROKEN).getFailureReport().getDetails())
                .hasSize(3).noneMatch(line -> line.contains("right("));
    }

    @Test
    void findsCircles() {
        assertThat(DependencyRules.below(ROOT).areasHaveNoCycles().evaluate(BROKEN).getFailureReport().toString())
                .contains("Cycle detected", "KnowsStay");
        assertThat(DependencyRules.below(ROOT).packagesHaveNoCycles().evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    void findsWhatOnlyTheSourceTells(@TempDir Path folder) throws IOException {
        var place = Files.createDirectories(folder.resolve("pathway"));
        var lines = "x();\n".repeat(41);
        Files.writeString(place.resolve("LongDelegate.java"), """
                package pathway;
                public class LongDelegate implements JavaDelegate {
                    public void execute() {
                %s    }
                }
                """.formatted(lines));
        Files.writeString(place.resolve("LongPage.java"), """
                package pathway;
                /** A page. */
                @Controller
                public class LongPage {
                    void shortEnough() {
                    }
                    void tooLong() {
                %s    }
                }
                """.formatted(lines));
        Files.writeString(place.resolve("Long.java"), "package pathway;\n" + "// a line\n".repeat(250)
                + "class Long {\n}\n");
        var files = SourceFile.of(List.of(place.resolve("LongDelegate.java"), place.resolve("LongPage.java"),
                place.resolve("Long.java")));

        assertThat(SourceRules.tooLong(files)).singleElement().asString().endsWith("Long.java has 253 lines");
        assertThat(SourceRules.delegatesAndPagesThatDoMoreThanTranslate(files)).hasSize(2)
                .anyMatch(finding -> finding.contains("LongDelegate.java is a delegate of 45 lines"))
                .anyMatch(finding -> finding.endsWith("LongPage.java#tooLong has 43 lines"));
        assertThat(SourceRules.publicTypesWithoutComment(files)).singleElement().asString().endsWith("LongDelegate");
        assertThat(SourceRules.packagesWithoutWord(files)).hasSize(1);

        Files.writeString(place.resolve("package-info.java"), "/** What it is for. */\npackage pathway;\n");
        assertThat(SourceRules.packagesWithoutWord(SourceFile.of(List.of(place.resolve("package-info.java"),
                place.resolve("Long.java"))))).isEmpty();
    }

    @Test
    void findsThreadsThatAnErrorEnds(@TempDir Path folder) throws IOException {
        var loops = Files.writeString(folder.resolve("Loops.java"), """
                class Loops {
                    void start() {
                        new Thread(this::work).start();
                        Executors.newSingleThreadScheduledExecutor().scheduleWithFixedDelay(this::look, 1, 1, SECONDS);
                    }
                    void work() {
                        while (true) {
                            try { step(); } catch (RuntimeException e) { log(e); }
                            try { step(); } catch (RuntimeException | Error e) { log(e); }
                            try {
                                try { step(); } catch (IOException e) { log(e); }
                            } catch (Throwable e) { log(e); }
                            try { step(); } catch (InterruptedException e) { return; }
                        }
                    }
                    void look() {
                        try { step(); } catch (Exception e) { log(e); }
                    }
                    void stop() {
                        try { step(); } catch (IOException e) { log(e); }
                    }
                }
                """);
        var nobodysThread = Files.writeString(folder.resolve("Asked.java"),
                "class Asked {\n    void look() {\n        while (true) {\n            try { step(); } catch (Exception e) { log(e); }\n        }\n    }\n}\n");
        assertThat(SourceRules.loopsThatAnErrorEnds(SourceFile.of(List.of(loops, nobodysThread)))).hasSize(2)
                .anyMatch(finding -> finding.contains("Loops.java:8 ")).anyMatch(finding -> finding.contains("Loops.java:17 "));
    }

    /** Where the first name of a made-up type begins in a line of a report: that of the one who is blamed. */
    private static int firstTypeIn(String line) {
        return BROKEN.stream().mapToInt(type -> {
            var at = line.indexOf("." + type.getSimpleName());
            return at < 0 ? Integer.MAX_VALUE : at + 1;
        }).min().orElse(-1);
    }
}
