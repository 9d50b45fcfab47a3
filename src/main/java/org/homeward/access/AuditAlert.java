package org.homeward.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * Something in the audit that information governance should look at.
 *
 * @param journey whose, where it is about one person
 * @param people  how many people were shown
 * @param seq     the row of the audit that gave rise to it
 */
public record AuditAlert(long id, Kind kind, String who, Optional<JourneyId> journey, Instant at, int people, long seq) {

    /** Why somebody should look. */
    public enum Kind {
        MANY_PEOPLE("Opened very many records in a short time"),
        ENDED_RELATIONSHIP("Opened a record after the reason to see it had ended"),
        SAME_SURNAME("Opened the record of somebody with the same surname");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As it stands in the table. Example: {@code many-people}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No kind of alert is called " + key));
        }
    }

    /** What came of looking. */
    public enum Outcome {
        NO_CONCERN("No concern"), BEING_LOOKED_INTO("Is being looked into"), NOT_JUSTIFIED("Not justified");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public static Optional<Outcome> of(String name) {
            return Arrays.stream(values()).filter(outcome -> outcome.name().equals(name)).findFirst();
        }
    }
}
