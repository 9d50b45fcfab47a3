package org.homeward.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code that goes with a link. */
class LinkCodeTest {

    private static final Instant NOW = Instant.parse("2027-03-04T10:00:00Z");

    @Test
    void isSixFiguresAndSeldomTheSame() {
        var codes = Stream.generate(LinkCode::fresh).limit(200).toList();
        assertThat(codes).allMatch(code -> code.matches("\\d{6}"));
        assertThat(codes.stream().distinct().count()).isGreaterThan(190);
    }

    @Test
    void countsForTenMinutesAndFiveTries() {
        assertThat(new LinkCode(1, NOW, 0).counts(NOW.plus(Duration.ofMinutes(9)))).isTrue();
        assertThat(new LinkCode(1, NOW, 0).counts(NOW.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(new LinkCode(1, NOW, 4).counts(NOW)).isTrue();
        assertThat(new LinkCode(1, NOW, 5).counts(NOW)).isFalse();
        assertThat(new LinkCode(1, NOW, 7).triesLeft()).isZero();
    }

    @Test
    void isReadWithTheSpacesThatPeopleType() {
        assertThat(LinkCode.typed(" 012 345 ")).isEqualTo("012345");
    }
}
