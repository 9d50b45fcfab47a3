package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/** What in the hospitals' messages somebody has to look at, because Homeward must not decide it alone. */
public interface Findings {

    /** Notes something to look at; the same thing again changes nothing. Nothing about a person stands in the words. */
    void note(Kind kind, String subject, Optional<JourneyId> journey, String words);

    /** It is no longer so. */
    void settle(Kind kind, String subject);

    /** What nobody has looked at yet, the oldest first. */
    List<Found> open();

    /** Somebody has looked; it does not come back by itself. */
    void looked(long id, String user);

    /** What can be found. */
    enum Kind {
        UNKNOWN_WARD("A ward that is not known"),
        LATE_CANCELLATION("A discharge taken back too late"),
        MERGE_TO_LOOK_AT("Two records that contradict each other"),
        TWO_STAYS_OF_ONE_PERSON("One person in hospital twice");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The word in the table. Example: {@code unknown-ward}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** One thing to look at. */
    record Found(long id, Kind kind, Optional<JourneyId> journey, String words, Instant at) {

        public Found {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(journey);
            Objects.requireNonNull(words);
            Objects.requireNonNull(at);
        }
    }
}
