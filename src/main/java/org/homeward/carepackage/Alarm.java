package org.homeward.carepackage;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody is at home and care that they need is not known to come. It stays open until it is.
 *
 * @param closedAt empty while it is open
 */
public record Alarm(CarePackageId carePackage, HoldId hold, Kind kind, Instant raisedAt, Optional<Instant> closedAt) {

    public Alarm {
        Objects.requireNonNull(carePackage);
        Objects.requireNonNull(hold);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(raisedAt);
        Objects.requireNonNull(closedAt);
    }

    /** Why it is raised. All are critical. */
    public enum Kind {
        LEFT_WHILE_ON_HOLD("The person has left hospital and the provider has not confirmed that it comes."),
        UNDO_NOT_CONFIRMED("The package was held in error and the provider has not confirmed that it comes."),
        VISIT_MISSED("The person is at home and the first visit was not made."),
        LAPSED_AT_HOME("The person is at home and the care has lapsed: it has to be arranged again.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }

        /** The word used in tables. Example: {@code visit-missed}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String key) {
            return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No alarm is called " + key));
        }
    }
}
