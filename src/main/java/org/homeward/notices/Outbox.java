package org.homeward.notices;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Viewer;

/** What has become of the notices: for those who look after the mail. */
public interface Outbox {

    Standing standing();

    /** The newest first, those that need somebody before all others. */
    List<Entry> newest(int limit);

    /**
     * Puts a notice that was given up into the queue again.
     *
     * @return false where it is not given up
     */
    boolean tryAgain(Viewer who, UUID id, Instant now);

    /**
     * How the mail stands.
     *
     * @param relay   whether a mail relay is named at all; without one every notice waits
     * @param oldest  since when the oldest of those that wait has been waiting
     * @param givenUp how many could not be delivered and need somebody
     */
    record Standing(boolean relay, int waiting, Optional<Instant> oldest, int givenUp) {
    }

    /**
     * One notice.
     *
     * @param text    subject and body as they are mailed; without a link that lets somebody in, and without who the person is
     * @param problem why the last attempt failed
     */
    record Entry(UUID id, NoticeKind kind, String recipient, State state, Instant writtenAt, Optional<Instant> endedAt,
                 int attempts, Optional<String> problem, String subject, String text) {
    }

    /** What has become of a notice. */
    enum State {
        WAITING("Waiting"), SENDING("Being mailed"), SENT("Mailed"), WOULD_HAVE_SENT("Would have been mailed"),
        NO_LONGER_NEEDED("No longer needed"), GIVEN_UP("Could not be delivered");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As it stands in tables. Example: {@code would-have-sent}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String key) {
            return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst().orElseThrow();
        }

        public String words() {
            return words;
        }
    }
}
