package org.homeward.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never stand in a file of this repository. */
class HygieneTest {

    // Put together from halves, so that this file does not hold what it looks for.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern SLEEP = Pattern.compile("Thread\\s*\\.\\s*sl" + "eep|TimeUnit\\.\\w+\\.sl" + "eep");
    private static final Pattern SWITCHED_OFF = Pattern.compile("@Dis" + "abled\\b|@Ig" + "nore\\b");
    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![\\w.+-])(\\d{3}) ?(\\d{3}) ?(\\d{4})(?![\\w-]|\\.\\d)");
    /** Pages below the worklist's own address look like a path and are none. */
    private static final String WORKLIST = "(?!/work/(filters|confirm|do|kinds|no-longer-needed|list)\\b|/work/\\.\\.)";
    private static final Pattern OF_ONE_MACHINE = Pattern.compile("(?<![\\w.}/*-])" + WORKLIST
            + "/(home|root|Users|work|tmp)/[\\w.-]+|\\b[A-Z]:\\\\{1,2}Users");

    @Test
    void nothingIsLeftUnfinished() {
        assertThat(findings(RepositoryFiles.texts(), UNFINISHED)).isEmpty();
    }

    @Test
    void noTestSleepsAndNoneIsSwitchedOff() {
        var tests = RepositoryFiles.under("src/test");
        assertThat(tests).isNotEmpty();
        assertThat(findings(tests, SLEEP)).isEmpty();
        assertThat(findings(tests, SWITCHED_OFF)).isEmpty();
    }

    /** People here are made up, and their NHS numbers come from the range that is never given out. */
    @Test
    void everyNhsNumberIsOfTheTestRange() {
        var found = RepositoryFiles.texts().stream().flatMap(file -> tenDigits(file, RepositoryFiles.read(file)));
        assertThat(found).isEmpty();
    }

    @Test
    void noPathIsOfOneMachine() {
        assertThat(findings(RepositoryFiles.texts(), OF_ONE_MACHINE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"943 476 " + "5919", "943476" + "5919", "|943476" + "5919^^^NHS"})
    void aRealLookingNumberIsFound(String text) {
        assertThat(tenDigits(Path.of("x"), text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999 000 0018", "9990000018", "20260105143000", "01632 960001", "J-123456" + "7890"})
    void otherNumbersAreNot(String text) {
        assertThat(tenDigits(Path.of("x"), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see /ho" + "me/mary/notes", "\"/ro" + "ot/.m2\"", "C:\\Us" + "ers\\mary"})
    void aPathOfOneMachineIsFound(String text) {
        assertThat(OF_ONE_MACHINE.matcher(text).find()).isTrue();
    }

    private static List<String> findings(List<Path> files, Pattern pattern) {
        return files.stream().flatMap(file -> pattern.matcher(RepositoryFiles.read(file)).results()
                .map(hit -> file + ": " + hit.group())).toList();
    }

    private static Stream<String> tenDigits(Path file, String text) {
        return TEN_DIGITS.matcher(text).results()
                .filter(hit -> !hit.group(1).equals("999") && !hit.group().startsWith("0"))
                .map(hit -> file + ": " + hit.group());
    }
}
