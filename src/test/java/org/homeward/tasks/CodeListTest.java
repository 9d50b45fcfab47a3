package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final CodeList PLACES = new CodeList("places", "Places", "Ours", List.of(
            new CodeListVersion(1, LocalDate.of(2024, 1, 1), List.of(entry("19", "Home"), entry("29", "Hotel"))),
            new CodeListVersion(2, SPRING, List.of(new CodeEntry("29", "Hotel or hostel", Optional.of(SPRING.plusDays(9))),
                    entry("19", "Usual home"), entry("55", "Care home")))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023-12-31 |", "2024-01-01 | 19 29", "2026-03-31 | 19 29", "2026-04-01 | 29 19 55", "2026-04-10 | 29 19 55",
        "2026-04-11 | 19 55"})
    void theVersionOfTheDaySaysWhatCanBeChosenAndInWhichOrder(LocalDate day, String codes) {
        assertThat(String.join(" ", PLACES.choicesOn(day).stream().map(CodeEntry::code).toList()))
                .isEqualTo(codes == null ? "" : codes);
    }

    @ParameterizedTest
    @CsvSource({"19,2026-03-31,Home", "19,2026-04-01,Usual home", "29,2026-05-01,Hotel or hostel", "29,2020-01-01,Hotel or hostel",
        "55,2025-01-01,Care home", "99,2026-04-01,"})
    void anOldAnswerKeepsTheWordsOfItsDay(String code, LocalDate day, String label) {
        assertThat(PLACES.labelOn(code, day)).isEqualTo(Optional.ofNullable(label));
    }

    @Test
    void aCodeHasAShapeAndWordsAndStandsOnce() {
        assertThatThrownBy(() -> entry("a b", "A")).hasMessageContaining("\"a b\" is not a code");
        assertThatThrownBy(() -> entry("a", " ")).hasMessageContaining("The words for a");
        assertThatThrownBy(() -> entry("a", "x".repeat(201))).hasMessageContaining("The words for a");
        assertThatThrownBy(() -> new CodeListVersion(1, SPRING, List.of(entry("a", "A"), entry("a", "B"))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new CodeList("places", "Places", "Ours", List.of())).hasMessageContaining("no version");
    }

    private static CodeEntry entry(String code, String label) {
        return new CodeEntry(code, label, Optional.empty());
    }
}
