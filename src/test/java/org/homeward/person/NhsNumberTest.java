package org.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "9990000026", "9990000034", "9990000042", "9990000050", "9990000069",
        "9990000077", "9990000085", "999 000 0018", "999-000-0018"})
    void aNumberWithTheRightCheckDigitIsRead(String text) {
        assertThat(NhsNumber.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990123456", "9990000019", "999000001", "99900000180", "", "ABCDEFGHIJ", "９９９００００１８"})
    void anythingElseIsNot(String text) {
        assertThat(NhsNumber.read(text)).isEmpty();
    }

    @Test
    void noTwoLastDigitsFitTheSameNine() {
        for (int nine = 999_000_000; nine < 999_000_500; nine++) {
            int first = nine;
            assertThat(IntStream.rangeClosed(0, 9).filter(last -> NhsNumber.read("" + first + last).isPresent())
                    .count()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void itIsShownInThreeParts() {
        assertThat(new NhsNumber("9990000018").shown()).isEqualTo("999 000 0018");
    }

    @Test
    void aWrongOneCannotBeMade() {
        assertThatThrownBy(() -> new NhsNumber("9990123456")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("9990123456");
    }
}
