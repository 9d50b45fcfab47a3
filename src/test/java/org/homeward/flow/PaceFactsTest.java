package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 9 of the metrics: stuck from the end of the third working day after the last change of stage. */
class PaceFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-06, 2025-03-06, 0, the same day",
        "2025-03-06, 2025-03-11, 2, on the Tuesday itself",
        "2025-03-06, 2025-03-12, 3, once Tuesday is over",
        "2025-03-07, 2025-03-10, 0, over the weekend",
        "2025-04-17, 2025-04-23, 1, over Easter with its two bank holidays",
        "2025-03-12, 2025-03-10, 0, never less than none"})
    void wholeWorkingDaysBetween(LocalDate first, LocalDate last, int days, String why) {
        assertThat(PaceFacts.workingDaysBetween(first, last)).as(why).isEqualTo(days);
    }
}
