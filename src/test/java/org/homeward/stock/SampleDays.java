package org.homeward.stock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeward.journey.London;

/** Sample answers speak of the machine's own day; here they speak of the day on the clock: those of today are of a moment ago. */
record SampleDays(Clock clock) {

    private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d(T.*)?");
    private static final int LENGTH_OF_DAY = "2026-01-01".length();

    Map<String, Object> asOfNow(Map<String, Object> answers) {
        var now = new HashMap<>(answers);
        now.replaceAll((question, answer) -> answer instanceof String text ? asOfNow(text) : answer);
        return now;
    }

    private String asOfNow(String answer) {
        if (!DAY.matcher(answer).matches()) {
            return answer;
        }
        var day = LocalDate.parse(answer.substring(0, LENGTH_OF_DAY));
        var ownDay = LocalDate.now(London.ZONE);
        var now = LocalDateTime.ofInstant(clock.instant(), London.ZONE).withSecond(0).withNano(0);
        if (day.equals(ownDay) && answer.contains("T")) {
            return now.minusMinutes(5).toString();
        }
        return day.plusDays(now.toLocalDate().toEpochDay() - ownDay.toEpochDay()) + answer.substring(LENGTH_OF_DAY);
    }
}
