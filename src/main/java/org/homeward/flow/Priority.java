package org.homeward.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.journey.London;

/**
 * Which of two tasks goes first, and why. Overdue goes before everything else; then come tasks for people who are ready to
 * leave and still lie in hospital, because each night there harms them and keeps a bed from somebody; then the rest.
 * Source: local default.
 *
 * @param goneUp       whether the team to which an overdue task goes up has been told
 * @param waitingSince since when the person is ready to leave and still in hospital
 */
public record Priority(Level level, boolean goneUp, Optional<LocalDate> waitingSince) {

    /** The order; the worklist's sort by priority is the same. */
    public enum Level {
        OVERDUE("Highest"), WAITING("High"), USUAL("Usual");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param told    when the team to which it goes up was told that it is overdue
     * @param readyOn since when the person is ready to leave and still in hospital; a day to come does not count
     */
    public static Priority of(Instant dueAt, Optional<Instant> told, Optional<LocalDate> readyOn, Instant now) {
        var waiting = readyOn.filter(day -> !day.isAfter(London.day(now)));
        boolean overdue = !now.isBefore(dueAt);
        return new Priority(overdue ? Level.OVERDUE : waiting.isPresent() ? Level.WAITING : Level.USUAL,
                overdue && told.isPresent(), waiting);
    }
}
